import { z } from "zod";

// The rules of xAPI 1.0.3 (part 2, "Data") for the statements that the game writes: strict, so that a field that does not belong is found.

const Iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i);
const LanguageMap = z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.string());
const Uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const Extensions = z.record(Iri, z.unknown());

const Agent = z.strictObject({ objectType: z.literal("Agent").optional(), name: z.string().optional(), account: z.strictObject({ homePage: Iri, name: z.string().min(1) }) });
const Activity = z.strictObject({
  objectType: z.literal("Activity").optional(),
  id: Iri,
  definition: z.strictObject({ name: LanguageMap.optional(), description: LanguageMap.optional(), type: Iri.optional(), extensions: Extensions.optional() }).optional(),
});
const Score = z
  .strictObject({ scaled: z.number().min(-1).max(1).optional(), raw: z.number().optional(), min: z.number().optional(), max: z.number().optional() })
  .refine(({ raw, min, max }) => (raw === undefined || min === undefined || raw >= min) && (raw === undefined || max === undefined || raw <= max) && (min === undefined || max === undefined || min < max));

/** Verbs that ADL has registered. */
const REGISTERED = "answered asked attempted attended commented completed exited experienced failed imported initialized interacted launched mastered passed preferred progressed registered responded resumed scored shared suspended terminated voided".split(" ");

const StatementRules = z.strictObject({
  id: Uuid,
  actor: Agent,
  verb: z.strictObject({ id: Iri.refine((id) => REGISTERED.some((verb) => id === `http://adlnet.gov/expapi/verbs/${verb}`)), display: LanguageMap }),
  object: Activity,
  result: z.strictObject({ score: Score.optional(), success: z.boolean().optional(), completion: z.boolean().optional(), response: z.string().optional(), duration: z.string().regex(/^P/).optional(), extensions: Extensions.optional() }).optional(),
  context: z.strictObject({ registration: Uuid, language: z.string(), platform: z.string().optional(), contextActivities: z.strictObject({ parent: z.array(Activity) }), extensions: Extensions.optional() }),
  timestamp: z.iso.datetime({ offset: true }),
});

/** A list of statements; ids must differ. */
export const XapiList = z.array(StatementRules).refine((list) => new Set(list.map(({ id }) => id)).size === list.length, "two statements of one id");
