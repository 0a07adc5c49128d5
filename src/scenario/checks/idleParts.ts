import { quoted } from "../finding.ts";
import type { MentionKind } from "../referencePlaces.ts";
import type { Scope } from "./scope.ts";

/** Nothing lies about unused: meters move, cards are played, and so on. */
export function checkIdleParts(scope: Scope): void {
  const { scenario, report } = scope;
  const pushes = [...scenario.policies.flatMap(({ effects }) => effects), ...scenario.ladder.effects, ...scenario.triggers.flatMap(({ effects }) => effects), ...scenario.links];
  const moved = new Set(pushes.filter(({ w }) => w !== 0).map(({ to }) => to));
  for (const [i, { id }] of scenario.meters.entries()) {
    if (!moved.has(id)) report("S210", ["meters", i, "id"], { message: `nothing moves the meter ${quoted(id)}` });
  }

  const debated = new Set([...scenario.motions.flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence.map(({ card }) => card))), ...scenario.cards.filter(({ undercuts }) => undercuts.length > 0).map(({ id }) => id)]);
  for (const [i, { id }] of scenario.cards.entries()) {
    if (!debated.has(id)) report("S303", ["cards", i, "id"], { message: `the card ${quoted(id)} bears on no claim and on no other card` });
  }

  unused(scope, { kind: "origin", field: "origins", by: "no card goes back to" });
  unused(scope, { kind: "document", field: "documents", by: "no card cites" });
  unused(scope, { kind: "preset", field: "presets", by: "no assumption knows" });
  const appealedTo = new Set(scenario.motions.flatMap(({ claims }) => claims.flatMap(({ theme, warrants }) => [theme, ...warrants.flatMap((warrant) => warrant.theme ?? [])])));
  for (const [i, { id }] of scenario.themes.entries()) {
    if (!appealedTo.has(id)) report("S314", ["themes", i, "id"], { message: `no claim appeals to the theme ${quoted(id)}` });
  }
}

function unused({ scenario, mentions, report }: Scope, { kind, field, by }: { kind: MentionKind; field: "origins" | "documents" | "presets"; by: string }): void {
  const named = new Set(mentions.filter((mention) => mention.kind === kind).map(({ id }) => id));
  for (const [i, { id }] of scenario[field].entries()) {
    if (!named.has(id)) report("S314", [field, i, "id"], { message: `${by} the ${kind} ${quoted(id)}` });
  }
}
