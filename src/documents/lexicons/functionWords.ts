/**
 * English words that carry grammar rather than meaning: articles, pronouns, prepositions, conjunctions, auxiliaries, frequent adverbs.
 * They tell running text from menus, English from other languages, and words that say what a text is about from the rest.
 * Source: the closed classes of English as any grammar lists them.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost along already also although always am amid among an and another any anybody anyone
  anything are aren't around as at away be because been before behind being below between both but by can can't cannot could couldn't despite
  did didn't do does doesn't doing don't done down during each either else enough even ever every everyone everything few for from further had
  hadn't has hasn't have haven't having he he's her here hers herself him himself his how however i i'd i'll i'm i've if in indeed instead into is
  isn't it it's its itself just least less let let's like many may me might mine more moreover most much must my myself near neither never
  nevertheless no nobody none nor not nothing now of off often on once one only onto or other others otherwise ought our ours ourselves out over
  own per perhaps quite rather really same shall she she's should shouldn't since so some somebody someone something soon still such than that
  that's the their theirs them themselves then there there's therefore these they they're they've this those though through throughout thus till
  to together too toward towards under until unless up upon us very via was wasn't we we'd we'll we're we've well were weren't what whatever when
  where whether which while who who's whom whose why will with within without won't would wouldn't yes yet you you'd you'll you're you've your
  yours yourself yourselves`.split(/\s+/),
);
