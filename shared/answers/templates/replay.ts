import { signableDiffersIn } from '../knowledge/replay'
import { asItCame, type KeptTemplate } from './kept'

/** The first thing that is kept of a template but does not follow from its history; undefined where all does. */
export function keptTemplateDiffersIn(one: KeptTemplate): string | undefined {
  const { id, template, unit, seed } = one
  return signableDiffersIn(one, asItCame({ id, template, unit, seed }))
}
