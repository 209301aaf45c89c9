import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Tooltip } from './tooltip.tsx';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: 'primary' | 'normal' | 'plain';
  readonly wide?: boolean;
}

export function Button({ variant = 'normal', wide = false, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={`button ${variant} ${wide ? 'wide' : ''} ${className}`} {...rest} />
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Marks the button for commands that press it. */
  readonly 'data-rename'?: boolean;
  /** Said to screen readers and shown as a tooltip. */
  readonly label: string;
  readonly children: ReactNode;
}

export function IconButton({ label, className = '', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <button type="button" className={`icon-button ${className}`} aria-label={label} {...rest} />
    </Tooltip>
  );
}
