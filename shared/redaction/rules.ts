import { accounts } from './accounts'
import { addresses } from './addresses'
import { cards } from './cards'
import { certificates } from './certificates'
import { familiar } from './familiar/familiar'
import { houses } from './houses'
import { identity } from './identity'
import { introducedByWords } from './names/introduced'
import { names } from './names/names'
import { phones } from './phones'
import { plates } from './plates'
import type { Rule } from './rule'

/** All rules, in the order of trust: where two find the same place, the first names its kind. */
export const rules: readonly Rule[] = [
  ...accounts,
  ...identity,
  ...cards,
  ...phones,
  ...certificates,
  ...plates,
  ...addresses,
  ...houses,
  ...names,
  ...introducedByWords,
  ...familiar,
]
