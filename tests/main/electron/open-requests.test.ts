import { expect, test } from 'vitest';
import { openRequests } from '#main/electron/open-requests.ts';

test('files opened before the page listens reach it in their order, and each only once', () => {
  const taken: string[] = [];
  const requests = openRequests(['first']);
  requests.add(['second']);
  requests.passTo((path) => taken.push(path));
  requests.add(['third', 'fourth']);
  requests.passTo((path) => taken.push(path));
  expect(taken).toEqual(['first', 'second', 'third', 'fourth']);
});
