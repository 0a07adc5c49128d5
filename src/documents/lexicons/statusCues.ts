import type { MeasureStatus } from "../model.ts";

/**
 * Words that tell how far a measure has come, in the order in which they are asked. Notation of measureWords.ts.
 *
 * Source: written for this project after DOCUMENTS §5.5 (mulls, weighs → considered; urges → called for; bill, would → proposed; has introduced,
 * passed → enacted; may, could → predicted).
 */
export const STATUS_CUES: readonly (readonly [MeasureStatus, string])[] = [
  ["denied", "no_plans?_(?:to|for)|ruled_out|rul(?:e|es|ing)_out|denie[sd]_(?:that_)?(?:~)?(?:plan|planning|ban|intend)|does_not_intend|will_not_(?:ban|impose|introduce|seek|support|repeal|allow)|decided_(?:against|not_to)|has_dropped|dropped_(?:plans|the_plan)"],
  ["threatened", "threaten(?:s|ed|ing)?|vow(?:s|ed|ing)?_to|warn(?:s|ed|ing)?_(?:that_)?it_(?:will|would|may)"],
  ["considered", "mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|consider(?:s|ed|ing)?|deliberat(?:e|es|ed|ing)|explor(?:e|es|ed|ing)|stud(?:y|ies|ied|ying)_(?:whether|a|the|plans)|debat(?:e|es|ed|ing)|under_(?:review|consideration|discussion)|whether_to|potential_(?:ban|fine|tax|sanctions?)|look(?:s|ed|ing)?_at_(?:whether|banning|ways)"],
  ["called-for", "urg(?:e|es|ed|ing)|call(?:s|ed|ing)?_(?:on|for|upon)|demand(?:s|ed|ing)?|advocat(?:e|es|ed|ing)|push(?:es|ed|ing)?_for|press(?:es|ed|ing)?_for|lobby(?:ing)?|lobb(?:ies|ied)|petition\\w*|campaign(?:s|ed|ing)?_(?:for|to|against)|should|needs?_to|need_for|want(?:s|ed)?|support(?:s|ed)?|there_needs_to_be|we_ask|appeal(?:s|ed|ing)?_(?:to|for)|recommend(?:s|ed|ing)?"],
  ["proposed", "propos(?:e|es|ed|ing|al|als)|suggest(?:s|ed|ing)?|bill|draft|plan(?:s|ned|ning)?_(?:to|for)|planned|would|tabled|consultation|put_forward|is_due_to|set_to|if_(?:passed|adopted|approved|implemented)"],
  ["predicted", "may|might|could|likely|expected_to|anticipated|possibly|probably|prospect_of|future|potential(?:ly)?|ahead"],
  ["reported", "reportedly|according_to_(?:a_|the_|one_)?(?:~)?(?:report|source|people|person)|sources_(?:say|said)"],
  ["enacted", "(?:has|have|had|was|were|is|are|been)_(?:\\w+_)?(?:already_)?\\w+(?:ed|en|un)|passed|introduced|imposed|adopted|approved|took_effect|takes_effect|in_force|came_into|enacted|signed|banned|launched|ordered|announced|under_the|since_\\d{4}|must|shall|prohibits?|forbids?|requires?"],
];
