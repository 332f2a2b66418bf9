import { bareNumber } from '@shared/answers/documents/documentNumber'
import { policyTitle } from '@shared/answers/documents/names'
import { joinedSaid, type PolicySaid } from '@shared/answers/documents/said'
import type { Paper } from '@shared/answers/papers/paper'
import { paperEndsOn } from '@shared/answers/papers/view'
import type { Upkeep } from '@shared/answers/upkeep/upkeep'
import { endOfStanding } from '@shared/answers/upkeep/ending'
import { nationalCategories } from '@shared/answers/words'
import type { House } from '../../platform/house'
import { everyOf } from '../../platform/store/pages'
import type { Aggregate, Store } from '../../platform/store/store'
import type { CataloguedPolicy } from '../corpus/corpusFiles'
import { policyDepartments } from '../documents/policyDepartment'
import { signedUpkeep, upkeeps as upkeepKind } from './upkeepStore'
import { papers as paperKind, signedPapers } from './store'

type Policies = readonly CataloguedPolicy[]

/** What departments signed about the documents of the library, by id. Read anew only where something was signed since. */
export function signedSince(house: Pick<House, 'store' | 'reference'>) {
  const papers = kept(house.store(paperKind), signedPapers)
  const upkeeps = kept(house.store(upkeepKind), signedUpkeep)
  return async (imported: Policies): Promise<ReadonlyMap<string, PolicySaid>> => {
    const [signed, cleared] = await Promise.all([papers(), upkeeps()])
    if (signed.length === 0 && cleared.length === 0) return new Map()
    const ownerOf = policyDepartments(await house.reference())
    const said = new Map<string, PolicySaid>()
    const add = (id: string, one: PolicySaid) => said.set(id, joinedSaid(said.get(id), one))
    for (const paper of signed)
      for (const policy of imported)
        if (isSame(policy, paper) && ownerOf(policy)?.id === paper.department.id) add(policy.id, saidBy(paper))
    for (const { document, standing } of cleared) if (standing) add(document.id, saidIn(standing))
    return said
  }
}

/** Everything under a key, read anew when the newest of it is another one. */
function kept<T extends Aggregate>(store: Pick<Store<T>, 'page'>, key: string) {
  let mark = ''
  let all: T[] = []
  return async (): Promise<T[]> => {
    const [newest] = (await store.page({ index: 'second', key, newestFirst: true, limit: 1 })).items
    const now = newest ? `${newest.id}@${newest.version}` : ''
    if (now !== mark) all = await everyOf(store.page, { index: 'second', key })
    mark = now
    return all
  }
}

/** Whether a document of the library is the one that was registered: by title and 文号, else by title and day. Statutes of the nation never are. */
export function isSame(
  policy: Pick<CataloguedPolicy, 'title' | 'number' | 'category' | 'versionDate'>,
  { facts: { title, number, issuedOn } }: Pick<Paper, 'facts'>,
): boolean {
  if ((nationalCategories as readonly string[]).includes(policy.category) || policyTitle(title) !== policy.title)
    return false
  return number && policy.number ? bareNumber(number) === bareNumber(policy.number) : policy.versionDate === issuedOn
}

function saidBy(paper: Paper): PolicySaid {
  const endsOn = paperEndsOn(paper)
  return {
    ...(paper.facts.attribute ? { attribute: paper.facts.attribute } : {}),
    ...(endsOn ? { endsOn, ending: endsOn === paper.replacedFrom ? '废止' : '有效期届满' } : {}),
    ...(paper.successor && paper.successor.attribute !== '不予公开' ? { successor: paper.successor.title } : {}),
  }
}

function saidIn(standing: NonNullable<Upkeep['standing']>): PolicySaid {
  const end = endOfStanding(standing)
  return {
    ...(end ? { endsOn: end.endsOn, ending: end.ending } : {}),
    ...(standing.successor ? { successor: standing.successor.title } : {}),
  }
}
