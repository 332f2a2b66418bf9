import { betweenClauses, leastMatter, withoutGreeting } from '@shared/text/matter'
import { shortened } from '../ui/shortened'

const most = 24

/** What stands for a case: the first clauses that say what it is about, and not that somebody says hello. */
export function caseName(text: string): string {
  const matter = withoutGreeting(text)
  const [first = '', ...others] = matter.split(betweenClauses).filter(Boolean)
  let name = first
  for (const one of others) {
    if (name.length >= leastMatter) break
    name = `${name}，${one}`
  }
  return shortened(name || matter || text, most)
}
