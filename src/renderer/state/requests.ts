/**
 * What the state of a window asks of what is drawn: whoever draws it hears the request and knows the page. A request
 * for something that is not drawn has no effect.
 */
import type { Id } from '#shared/domain/fields.ts';

export interface Requests {
  /** Another scenario is shown in a moment: note where the cards stand. */
  'scene.changes': undefined;
  /** Go to the fields about whoever is selected; `text` says that the first one's text is to be written anew. */
  'person.fields': { readonly text: boolean };
  /** The name of a team waits to be typed. */
  'team.name': Id;
}

const heard = new Map<keyof Requests, (about: never) => void>();

/** Says who answers a request; the one who draws what it is about, once. */
export function answers<Name extends keyof Requests>(
  name: Name,
  answer: (about: Requests[Name]) => void,
): void {
  heard.set(name, answer);
}

export function request<Name extends keyof Requests>(name: Name, about: Requests[Name]): void {
  (heard.get(name) as ((about: Requests[Name]) => void) | undefined)?.(about);
}
