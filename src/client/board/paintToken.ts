import { clamp } from "../viewmodel/boardGeometry.ts";
import type { BoardToken } from "../viewmodel/boardView.ts";
import type { ThemeTokens } from "../viewmodel/theme.ts";
import { withAlpha } from "../viewmodel/theme.ts";
import { iconPath } from "./iconPath.ts";
import { paintFlag } from "./paintFlag.ts";

type Context = CanvasRenderingContext2D;

/** A change of this many points fills the whole ring. */
const FULL_RING = 20;
/** Even a change of one point shows. */
const LEAST_SHARE = 0.05;
const ICON_UNITS = 256;
const RING = 21.4;
const RING_STEPS = 72;
/** Exponent of the superellipse that a partner's ring follows: a square with round corners. */
const CORNERS = 9;

export interface TokenInk {
  readonly tokens: ThemeTokens;
  /** Centre and radius in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Home tokens are round with an icon, partners square with their flag; you are filled. The ring is the change this round. */
export function paintToken(context: Context, token: BoardToken, ink: TokenInk): void {
  context.save();
  context.translate(ink.x, ink.y);
  // Drawn at radius 25, whatever its size on the screen.
  context.scale(ink.radius / 25, ink.radius / 25);
  if (token.active) paintGlow(context, token, ink.tokens);
  paintPlate(context, token, ink.tokens);
  paintFace(context, token, ink.tokens);
  paintRing(context, token, ink.tokens);
  outline(context, token, 25);
  context.lineWidth = 1.7;
  context.strokeStyle = ink.tokens.ink;
  context.stroke();
  context.restore();
}

/** The edge of a token, grown or shrunk to a half-width. */
function outline(context: Context, token: BoardToken, half: number): void {
  context.beginPath();
  if (token.place === "home") context.arc(0, 0, half, 0, 2 * Math.PI);
  else context.roundRect(-half, -half, 2 * half, 2 * half, Math.max(2, half - 17));
}

function paintGlow(context: Context, token: BoardToken, tokens: ThemeTokens): void {
  outline(context, token, 32);
  context.fillStyle = tokens.lit;
  context.fill();
  context.lineWidth = 1.6;
  context.strokeStyle = withAlpha(tokens.coastline, 0.85);
  context.stroke();
}

function paintPlate(context: Context, token: BoardToken, tokens: ThemeTokens): void {
  const pixels = context.getTransform().a;
  context.save();
  context.shadowColor = "rgba(6, 20, 36, 0.42)";
  context.shadowBlur = 10 * pixels;
  context.shadowOffsetY = 4 * pixels;
  context.fillStyle = token.you ? tokens.trade : tokens.paper;
  outline(context, token, 25);
  context.fill();
  context.restore();
}

function paintFace(context: Context, token: BoardToken, tokens: ThemeTokens): void {
  const icon = token.place === "home" && token.icon !== undefined ? iconPath(token.icon) : null;
  context.save();
  if (icon !== null) {
    const size = (token.you ? 27 : 24) / ICON_UNITS;
    context.scale(size, size);
    context.translate(-ICON_UNITS / 2, -ICON_UNITS / 2);
    context.fillStyle = token.you ? tokens.onTrade : tokens.ink;
    context.fill(icon);
  } else {
    outline(context, token, 18);
    context.fillStyle = tokens.paper2;
    context.fill();
    context.clip();
    paintFlag(context, token.flag, { x: -18, y: -18, width: 36, height: 36 });
    context.lineWidth = 2;
    context.strokeStyle = "rgba(6, 20, 36, 0.5)";
    context.stroke();
  }
  context.restore();
}

/** A rise runs clockwise from the top, a fall against the clock, so that the sign needs no colour. */
function paintRing(context: Context, token: BoardToken, tokens: ThemeTokens): void {
  const delta = token.delta === null ? 0 : Math.round(token.delta);
  context.lineWidth = 4.2;
  context.strokeStyle = withAlpha(token.you ? tokens.onTrade : tokens.ink, token.you ? 0.3 : 0.14);
  outline(context, token, RING);
  context.stroke();
  if (delta === 0) return;
  const share = clamp(Math.abs(delta) / FULL_RING, LEAST_SHARE, 1);
  context.strokeStyle = ringColor(token, tokens);
  context.lineCap = "round";
  context.beginPath();
  ringPath(context, token, delta > 0 ? share : -share);
  context.stroke();
}

function ringColor(token: BoardToken, tokens: ThemeTokens): string {
  if (token.you) return tokens.onTrade;
  return (token.delta ?? 0) > 0 ? tokens.agreement : tokens.retaliation;
}

/** Adds the part of a token's ring from the top to a signed share of its way round. */
function ringPath(context: Context, token: BoardToken, share: number): void {
  for (let step = 0; step <= RING_STEPS; step += 1) {
    const turn = (step / RING_STEPS) * share * 2 * Math.PI - Math.PI / 2;
    const [x, y] = [Math.cos(turn), Math.sin(turn)];
    const reach = token.place === "home" ? RING : RING / (Math.abs(x) ** CORNERS + Math.abs(y) ** CORNERS) ** (1 / CORNERS);
    context.lineTo(x * reach, y * reach);
  }
}
