/** Keeps the keyboard in a list whose lines go when they are settled: the next line takes the focus. */
import { useLayoutEffect, useRef } from 'react';
import type { FocusEvent, RefObject } from 'react';

const CONTROLS = 'input, select, button:not(:disabled)';

export function useNextFocus(list: RefObject<HTMLElement | null>) {
  /** Line that has the focus; null while it is elsewhere. */
  const line = useRef<{ readonly at: number; readonly node: Element } | null>(null);

  useLayoutEffect(() => {
    const last = line.current;
    if (!last || !list.current || last.node.isConnected) return;
    line.current = null;
    const lines = [...list.current.children];
    lines[Math.min(last.at, lines.length - 1)]?.querySelector<HTMLElement>(CONTROLS)?.focus();
  });

  return {
    onFocus({ target }: FocusEvent) {
      const node = target.closest('li');
      const at = node ? [...(list.current?.children ?? [])].indexOf(node) : -1;
      line.current = node && at >= 0 ? { at, node } : null;
    },
    onBlur({ relatedTarget, target }: FocusEvent) {
      // A line that goes takes its focus along, to nowhere; whoever goes on to another place is not brought back.
      if (relatedTarget && !target.closest('li')?.contains(relatedTarget)) line.current = null;
    },
  };
}
