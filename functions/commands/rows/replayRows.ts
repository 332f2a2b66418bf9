import { accessionDiffersIn } from '@shared/answers/accessions/replay'
import { keptCardDiffersIn } from '@shared/answers/knowledge/replay'
import { keptLocalDiffersIn } from '@shared/answers/local/replay'
import { keptTemplateDiffersIn } from '@shared/answers/templates/replay'
import { interpretationDiffersIn } from '@shared/answers/interpretations/replay'
import { accountDiffersIn } from '@shared/people/administration/replay'
import { paperDiffersIn } from '@shared/answers/papers/replay'
import { upkeepDiffersIn } from '@shared/answers/upkeep/replay'
import { differsIn as concernDiffersIn } from '@shared/concerns/replay'
import { unitDiffersIn } from '@shared/departments/register/replay'
import { protectionDiffersIn } from '@shared/protection/replay'
import { holidaysDifferIn } from '@shared/holidays/replay'
import { matterDiffersIn } from '@shared/notices/chain/replay'
import { noticeDiffersIn } from '@shared/notices/replay'
import { promiseDiffersIn } from '@shared/promises/replay'
import { postingDiffersIn, siteDiffersIn } from '@shared/sites/replay'
import { differsIn as surveyDiffersIn } from '@shared/surveys/replay'
import { accessions } from '../../answers/accessions/store'
import { papers } from '../../answers/papers/store'
import { interpretations } from '../../answers/store'
import { keptCards } from '../../answers/knowledge/store'
import { keptLocals } from '../../answers/local/store'
import { keptTemplates } from '../../answers/templates/store'
import { accounts } from '../../platform/identity/account'
import { sha256 } from '../../platform/sha256'
import { upkeeps } from '../../answers/papers/upkeepStore'
import { yearlyReports } from '../../ledger/yearly/store'
import { yearlyDiffersIn } from '@shared/ledger/yearly/evolve'
import { concerns } from '../../concerns/store'
import { registeredUnits } from '../../departments/register/store'
import { holidayRecords } from '../../holidays/store'
import { matters } from '../../notices/matters/store'
import { notices } from '../../notices/store'
import { readAs } from '../../platform/store/setAside'
import type { Aggregate, Kind } from '../../platform/store/store'
import type { Tables } from '../../platform/store/tables'
import { promises } from '../../promises/store'
import { protectionRecords } from '../../protection/store'
import { postings, sites } from '../../sites/store'
import { surveys } from '../../surveys/store'

interface WithHistory extends Aggregate {
  events?: readonly { at: string }[] | undefined
}

interface Replayed {
  kind: Pick<Kind<never>, 'table' | 'isOwn'> & { schema: unknown }
  /** 「公告」, counted by 「份」. */
  thing: string
  counter: string
  /** Of a row of this kind: when its history begins, and what does not follow from it. Nothing for one that cannot be read. */
  told(body: string): { begun: string; what: string | undefined } | undefined
}

const replayed = <T extends WithHistory>(
  kind: Kind<T>,
  [thing, counter]: readonly [string, string],
  differsIn: (one: T) => string | undefined,
): Replayed => ({
  kind,
  thing,
  counter,
  told(body) {
    const read = readAs(kind.schema, body)
    return 'value' in read ? { begun: read.value.events?.[0]?.at ?? '', what: differsIn(read.value) } : undefined
  },
})

/** Every kind that keeps a history, besides the cases, whose chains and roots are checked with theirs. */
export const replayedKinds: readonly Replayed[] = [
  replayed(concerns, ['舆情', '条'], concernDiffersIn),
  replayed(promises, ['承诺', '项'], promiseDiffersIn),
  replayed(notices, ['公告', '份'], noticeDiffersIn),
  replayed(surveys, ['问卷', '份'], surveyDiffersIn),
  replayed(matters, ['事项', '件'], matterDiffersIn),
  replayed(sites, ['张贴点', '处'], siteDiffersIn),
  replayed(postings, ['张贴', '次'], postingDiffersIn),
  replayed(keptCards, ['知识卡', '张'], keptCardDiffersIn),
  replayed(keptLocals, ['本地的办法', '条'], keptLocalDiffersIn),
  replayed(keptTemplates, ['答复模板', '份'], keptTemplateDiffersIn),
  replayed(interpretations, ['解读', '份'], interpretationDiffersIn),
  replayed(accessions, ['收录', '份'], accessionDiffersIn),
  replayed(papers, ['登记的文件', '份'], paperDiffersIn),
  replayed(upkeeps, ['清理结论', '条'], upkeepDiffersIn),
  replayed(yearlyReports, ['年度报告', '份'], yearlyDiffersIn),
  replayed(accounts, ['账号', '个'], (one) => accountDiffersIn(one, sha256)),
  replayed(registeredUnits, ['单位', '个'], (one) => unitDiffersIn(one, sha256)),
  replayed(protectionRecords, ['个人信息保护记录', '份'], (one) => protectionDiffersIn(one, sha256)),
  replayed(holidayRecords, ['放假安排', '年'], (one) => holidaysDifferIn(one, sha256)),
]

/** How many of one kind were told anew, and the first by its beginning of which something does not follow, and what. */
export interface ToldAnew {
  thing: string
  counter: string
  count: number
  differs?: { id: string; what: string }
}

/**
 * Tells everything that keeps a history anew from it and compares, kind by kind: from the rows of the tables, for what was
 * dropped stands in no list. A row that cannot be read is no part of it: it is named elsewhere.
 */
export async function replayRows({ rows }: Pick<Tables, 'rows'>): Promise<ToldAnew[]> {
  const all = replayedKinds.map(({ kind, thing, counter, told }) => ({
    kind,
    told,
    earliest: '',
    found: { thing, counter, count: 0 } as ToldAnew,
  }))
  for await (const { table, id, body } of rows())
    for (const one of all) {
      if (one.kind.table !== table || !(one.kind.isOwn?.(id) ?? true)) continue
      const read = one.told(body)
      if (!read) continue
      one.found.count++
      if (read.what === undefined || (one.found.differs && one.earliest <= read.begun)) continue
      one.found.differs = { id, what: read.what }
      one.earliest = read.begun
    }
  return all.map(({ found }) => found)
}
