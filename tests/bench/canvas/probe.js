/* Runs in the measured page, before anything of it: when it settled, its frames and long tasks, its handled moves. */
const probe = {
  start: performance.now(),
  changed: 0,
  settled: 0,
  frames: [],
  moves: 0,
  long: 0,
  on: false,
  up: 0,
  commit: 0,
};
window.__probe = probe;
new PerformanceObserver((list) => (probe.long += probe.on ? list.getEntries().length : 0)).observe({
  type: 'longtask',
});
const watch = new MutationObserver(() => {
  probe.changed = performance.now();
  requestAnimationFrame(() => setTimeout(() => (probe.settled = performance.now())));
});
watch.observe(document, { childList: true, subtree: true, attributes: true });
let last = 0;
const frame = (time) => {
  if (!probe.on) return;
  if (last) probe.frames.push(time - last);
  last = time;
  requestAnimationFrame(frame);
};
probe.begin = () => {
  watch.disconnect();
  Object.assign(probe, { on: true, frames: [], moves: 0, long: 0 });
  last = 0;
  requestAnimationFrame(frame);
};
probe.end = () => (probe.on = false);
window.addEventListener('pointermove', () => (probe.moves += probe.on ? 1 : 0), {
  capture: true,
  passive: true,
});
/** From the release to the first change after which the card is in the lane and in no hand. */
probe.arm = (card, lane) => {
  const done = () => {
    const found = [...document.querySelectorAll(card)].at(-1);
    return found?.dataset.dragging !== '1' && found?.closest(lane);
  };
  const see = new MutationObserver(() => {
    if (probe.commit || !probe.up || !done()) return;
    probe.commit = performance.now();
    see.disconnect();
  });
  see.observe(document.body, { childList: true, subtree: true, attributes: true });
  window.addEventListener('pointerup', (event) => (probe.up ||= event.timeStamp), {
    capture: true,
    once: true,
  });
};
