import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

/** Whether a name should not stand on a classroom's wall. English only: the teacher can rename and remove. */
export const isRude = (name: string): boolean => matcher.hasMatch(name);
