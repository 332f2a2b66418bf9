import type { StaleReply } from '@shared/answers/interpretations/staleReply'

/** What a published reply may rest on now, one to a line, to begin from: the version in force in place of what is gone. */
export function presentBasis({ basis, provision, successor }: StaleReply): string {
  const named = successor?.title === provision.title ? provision.provision : ''
  const present = basis.flatMap((line) => {
    if (!line.includes(provision.title)) return [line]
    return successor ? [`《${successor.title}》${named}`] : []
  })
  return [...new Set(present)].join('\n')
}
