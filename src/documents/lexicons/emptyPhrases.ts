/**
 * Phrases of sentences that say little: that a matter is important, complex or open.
 *
 * Source: written for this project; the list of fillers in DOCUMENTS §5.5, extended. Notation of measureWords.ts.
 */
export const EMPTY_PHRASES: readonly string[] = [
  "underscor\\w+", "highlight(?:s|ing)_the_(?:\\w+_){0,2}(?:importance|need|complex\\w*|growing|interplay|challenges)", "remains_to_be_seen", "only_time_will_tell", "in_recent_years", "one_thing_is_(?:clear|certain)", "in_(?:today's|an_ever-changing)", "as_\\w+_(?:technology_)?continues_to_(?:evolve|grow|develop)", "a_(?:delicate|careful|complex)_balance",
  "finding_a_balance", "strik\\w+_a_balance", "balance_between", "at_a_crossroads", "paint_a_picture", "steeped_in_complexity", "far-reaching_(?:consequences|implications)", "broader_(?:conversation|implications|questions?|discussions?|context)", "sparked_(?:a_)?(?:broader_)?(?:debates?|discussions?)", "key_player", "ever-\\w+_landscape", "rapidly_(?:evolving|advancing|growing)",
  "(?:the_)?potential_consequences_of", "as_investigations?_(?:continue|unfold)s?", "going_forward", "at_the_end_of_the_day", "it_is_important_to", "plays?_a_(?:key|crucial|vital)_role", "game-?changer", "multifaceted", "could_shape", "could_reshape", "critical_reflection", "work_collaboratively", "significant_(?:implications|shifts|changes|advancements)", "serves_as_a_reminder", "raises_important_questions", "poses_new_challenges",
];
