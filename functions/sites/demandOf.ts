import { kindMeant } from '@shared/notices/law/kinds'
import { type Law, lawOf, leastUntil, leastWords } from '@shared/notices/law/least'
import type { Issue, Notice } from '@shared/notices/notice'
import type { Demand } from '@shared/sites/demand'
import { placesOf } from '@shared/sites/places'
import type { AreaTree } from '@shared/areas/tree'

type Known = Law & { areas: AreaTree }

/** What an issue asks of the boards; undefined where neither law nor its department wants it there. */
export function demandOf(notice: Notice, reference: Known): Demand | undefined {
  return notice.issue && demanded({ ...notice, issue: notice.issue }, reference)
}

function demanded({ id, status, department, issue }: Notice & { issue: Issue }, reference: Known): Demand | undefined {
  const { content, issuedAt } = issue
  const { areas } = reference
  const kind = kindMeant(content)
  if (!kind.posted) return undefined
  const law = lawOf(kind, content.from, reference)
  return {
    notice: id,
    title: content.title,
    department,
    audience: content.areas.map((code) => areas.fullName(code)).join('、'),
    places: placesOf(content.areas, kind.posted.in === 'townsAndVillages', areas),
    why: kind.posted.basis,
    up: issuedAt,
    from: content.from,
    until: content.until,
    ...goneOf(status),
    example: content.example ?? false,
    ...(law?.bound === 'atLeast'
      ? {
          least: {
            words: leastWords(law),
            until: (day: string) => leastUntil(kind, content.from, day, reference)?.until ?? content.until,
          },
        }
      : {}),
  }
}

/** Why it is no longer to hang. */
function goneOf(status: Notice['status']): Pick<Demand, 'gone'> {
  if (status === 'withdrawn') return { gone: '这份公告已经撤回' }
  return status === 'replaced' ? { gone: '这份公告已经更正，由新的一份代替' } : {}
}
