import { useEffect } from "react";
import { wholeChart } from "../../viewmodel/boardTransform.ts";
import type { BoardCamera } from "../../viewmodel/boardView.ts";
import { panned, type Viewport, zoomed } from "../../viewmodel/cameraReach.ts";
import type { BoardPilot } from "./boardPilot.ts";

/** A press that moves less than this, in pixels, is a tap. */
const SLOP = 7;
/** How much a wheel's delta zooms, and that of two fingers on a pad, which send smaller ones. */
const WHEEL_ZOOM = 0.0016;
const PINCH_ZOOM = 0.012;
/** A wheel that was still for so long rests, in milliseconds. */
const WHEEL_REST = 140;

interface Finger {
  readonly x: number;
  readonly y: number;
}

interface Hand {
  readonly host: HTMLElement;
  readonly pilot: BoardPilot;
  readonly viewport: () => Viewport;
  readonly fingers: Map<number, Finger>;
  /** How far the press has gone; it is a drag once that is beyond the slop. */
  travelled: number;
  dragging: boolean;
  wheelRest: ReturnType<typeof setTimeout> | undefined;
}

/** Moves the camera with pointer and wheel: drag to move the chart, pinch or turn the wheel to zoom. The keys and buttons do the same. */
export function useBoardGestures(element: React.RefObject<HTMLElement | null>, pilot: BoardPilot, viewport: () => Viewport): void {
  useEffect(() => {
    const host = element.current;
    if (host === null) return undefined;
    const hand: Hand = { host, pilot, viewport, fingers: new Map(), travelled: 0, dragging: false, wheelRest: undefined };
    const stop = new AbortController();
    const { signal } = stop;
    host.addEventListener("pointerdown", (event) => press(hand, event), { signal });
    host.addEventListener("pointermove", (event) => move(hand, event), { signal });
    for (const end of ["pointerup", "pointercancel"] as const) host.addEventListener(end, (event) => lift(hand, event), { signal });
    // A drag that ends on a role does not press it.
    host.addEventListener("click", (event) => hand.dragging && event.stopPropagation(), { capture: true, signal });
    host.addEventListener("wheel", (event) => turn(hand, event), { passive: false, signal });
    return () => {
      clearTimeout(hand.wheelRest);
      stop.abort();
    };
  }, [element, pilot, viewport]);
}

function at(host: HTMLElement, event: PointerEvent | WheelEvent): Finger {
  const box = host.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

function press(hand: Hand, event: PointerEvent): void {
  if (event.button !== 0) return;
  if (hand.fingers.size === 0) {
    hand.travelled = 0;
    hand.dragging = false;
  }
  hand.fingers.set(event.pointerId, at(hand.host, event));
}

function move(hand: Hand, event: PointerEvent): void {
  const before = hand.fingers.get(event.pointerId);
  if (before === undefined) return;
  const now = at(hand.host, event);
  const by = { x: now.x - before.x, y: now.y - before.y };
  hand.travelled += Math.hypot(by.x, by.y);
  if (!hand.dragging && hand.travelled < SLOP && hand.fingers.size < 2) return;
  if (!hand.dragging) hold(hand);
  const other = [...hand.fingers].find(([id]) => id !== event.pointerId)?.[1];
  hand.fingers.set(event.pointerId, now);
  steer(hand, other === undefined ? panned(hand.viewport(), by) : pinched(hand.viewport(), { before, now, other }));
}

/** From now on the press is the board's, wherever it goes. */
function hold(hand: Hand): void {
  hand.dragging = true;
  hand.host.dataset["dragging"] = "true";
  for (const id of hand.fingers.keys()) hand.host.setPointerCapture(id);
}

/** Two fingers: the chart moves with their middle and grows with their distance. */
function pinched(port: Viewport, { before, now, other }: { readonly before: Finger; readonly now: Finger; readonly other: Finger }): BoardCamera | null {
  const spread = (finger: Finger): number => Math.max(1, Math.hypot(finger.x - other.x, finger.y - other.y));
  const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
  const camera = zoomed(port, spread(now) / spread(before), middle);
  const by = { x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 };
  return panned({ ...port, view: { ...port.view, camera } }, by);
}

function steer({ pilot, viewport }: Pick<Hand, "pilot" | "viewport">, camera: BoardCamera | null): void {
  pilot.steer(camera ?? wholeChart(viewport().view));
}

function lift(hand: Hand, event: PointerEvent): void {
  if (!hand.fingers.delete(event.pointerId) || hand.fingers.size > 0) return;
  delete hand.host.dataset["dragging"];
  hand.pilot.settle();
}

function turn(hand: Hand, event: WheelEvent): void {
  // Where the page itself scrolls, a bare wheel is for that.
  const page = document.documentElement;
  if (!event.ctrlKey && page.scrollHeight > page.clientHeight + 1) return;
  event.preventDefault();
  const factor = Math.exp(-event.deltaY * (event.ctrlKey ? PINCH_ZOOM : WHEEL_ZOOM));
  steer(hand, zoomed(hand.viewport(), factor, at(hand.host, event)));
  clearTimeout(hand.wheelRest);
  hand.wheelRest = setTimeout(() => hand.pilot.settle(), WHEEL_REST);
}
