import type { StageId } from "../world.ts";
import { allies } from "./allies.ts";
import { deals } from "./deals.ts";
import { effects } from "./effects.ts";
import { ending } from "./ending.ts";
import { enforcement } from "./enforcement.ts";
import { events } from "./events.ts";
import { exclusives } from "./exclusives.ts";
import { freeze } from "./freeze.ts";
import { implementation } from "./implementation.ts";
import { keeping } from "./keeping.ts";
import { legality } from "./legality.ts";
import { motion } from "./motion.ts";
import { retaliation } from "./retaliation.ts";
import { scores } from "./scores.ts";
import { settle } from "./settle.ts";
import type { StageRunner } from "./stage.ts";
import { veto } from "./veto.ts";
import { workaround } from "./workaround.ts";

/** What each stage does. The order is that of `STAGES`, for the fast loop and for the machine alike. */
export const STAGE_RUNNERS: Readonly<Record<StageId, StageRunner>> = {
  freeze,
  legality,
  motion,
  veto,
  exclusives,
  deals,
  implementation,
  enforcement,
  workaround,
  effects,
  retaliation,
  allies,
  events,
  settle,
  keeping,
  scores,
  ending,
};
