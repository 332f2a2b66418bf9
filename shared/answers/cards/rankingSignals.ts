/** What speaks for a card as the answer to a question, each from 0 to about 1; meanings from −1. */
export const signalNames = [
  'nearest',
  'nearestThree',
  'covered',
  'waysWords',
  'ownWords',
  'provision',
  'document',
  'contained',
  'waysMass',
  'ownMass',
  'associated',
  'topic',
  'meant',
  'meantThree',
  'meantOwn',
  'wordless',
] as const

const leadNames = signalNames.map((name) => `${name}Lead` as const)

/**
 * What tells whether the first card is right, in the order of its weights: how likely it is among its rivals, its own signals, by how
 * much each is ahead of the first rival that rests on something else, what the corpus finds, how long the question is, how many different
 * provisions the near cards rest on, and what counts otherwise where a card says nothing of its own.
 */
export const beliefNames = [
  'likeness',
  'lead',
  'odds',
  'agreeing',
  ...signalNames,
  ...leadNames,
  'found',
  'foundLead',
  'length',
  'different',
  'wordlessLikeness',
  'wordlessCovered',
  'wordlessMeant',
  'constant',
] as const
