/** The card may have moved to another parent: it is a new node by then, and keeps the focus all the same. */

/** Focuses a person's card after the next drawing: the given placement's, else the one in the lane, else any. */
export function refocus(personId: string, placementId?: string, laneKey?: string | null): void {
  requestAnimationFrame(() => {
    const rep = `[data-rep="${CSS.escape(personId)}"]`;
    const wanted = [
      placementId && `${rep}[data-placement="${CSS.escape(placementId)}"]`,
      laneKey && `[data-lane="${CSS.escape(laneKey)}"] ${rep}`,
      rep,
    ];
    for (const selector of wanted) {
      const card = selector ? document.querySelector<HTMLElement>(selector) : null;
      if (!card) continue;
      card.focus({ preventScroll: false });
      return;
    }
  });
}
