/** Goes from a person to the fields about them. */
export function openDetails(): void {
  requestAnimationFrame(() =>
    document
      .querySelector<HTMLElement>('[data-inspector] :is(input, textarea, select):not([readonly])')
      ?.focus(),
  );
}
