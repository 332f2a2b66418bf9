import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { type Policy, policyId } from '@shared/answers/documents/policy'
import { settled } from '@shared/answers/documents/repeals'
import { mayAnswer } from '@shared/answers/documents/validity'
import { Problem } from '@shared/problem'
import type { Bucket } from '../../platform/bucket/bucket'
import { answeringFrom, publishCorpus, storePolicy } from '../corpus/corpusBuild'
import type { CataloguedPolicy } from '../corpus/corpusFiles'
import { newest } from '../corpus/corpusLoad'
import { lastGood } from '../corpus/lastGood'
import { categoryOf } from './documentFacts'
import { filesUnder } from './filesUnder'
import { type ReadDocument, readDocument } from './readDocument'
import { bytesOf } from './readFile'
import { reading } from './reading'

/** What became of one file. */
export interface FileOutcome {
  path: string
  outcome: '新' | '更新' | '未变' | '拒绝'
  title?: string
  /** Why it was refused, or what had to be assumed. */
  notes: string[]
}

/** What became of an import, and what the corpus holds after it. */
export interface ImportSummary {
  files: FileOutcome[]
  documents: number
  provisionsInForce: number
  superseded: number
}

/** What an import works with; `read` says where documents are read, here unless told; `onFile` hears of each file as it is done, with the number of all files. */
export interface ImportDependencies {
  bucket: Bucket
  now: () => Date
  read?: ReadDocument
  onFile?: (outcome: FileOutcome, total: number) => void
}

/**
 * Imports files and folders into the corpus: repeating it changes nothing, a refused file changes nothing,
 * and the former corpus answers until the new one is whole.
 * Throws Problem 'not-found' where a path does not exist.
 */
export async function importFolder(
  paths: readonly string[],
  { bucket, now, read = readDocument, onFile }: ImportDependencies,
): Promise<ImportSummary> {
  const today = chinaDay(now())
  const files = await filesUnder(paths)
  const before = await lastGood(bucket)
  const shelf = new Shelf(bucket, before.policies, today, read)
  const outcomes: FileOutcome[] = []
  for (const path of files) {
    const outcome = await shelf.take(path)
    outcomes.push(outcome)
    onFile?.(outcome, files.length)
  }
  const policies = settled([...shelf.policies.values()])
  if (shelf.texts.size > 0 || !(await isWhole(bucket)))
    await publishCorpus(bucket, [...shelf.policies.values()], { before, today, texts: shelf.texts })
  const answering = answeringFrom(policies, today).filter(({ effectiveFrom }) => effectiveFrom <= today)
  return {
    files: outcomes,
    documents: policies.length,
    provisionsInForce: answering.reduce((sum, { provisions }) => sum + provisions, 0),
    superseded: policies.filter((one) => mayAnswer(one) && one.effectiveFrom <= today).length - answering.length,
  }
}

/** The policies as they will be after the import. */
class Shelf {
  readonly policies: Map<string, CataloguedPolicy>
  /** What was read in this import, by its key. */
  readonly texts = new Map<string, Policy>()
  private readonly fromPath = new Map<string, string>()

  constructor(
    private readonly bucket: Bucket,
    before: readonly CataloguedPolicy[],
    private readonly today: string,
    private readonly readDocument: ReadDocument,
  ) {
    this.policies = new Map(before.map((listed) => [listed.id, listed]))
  }

  async take(path: string): Promise<FileOutcome> {
    try {
      return await this.read(path)
    } catch (error) {
      if (error instanceof Problem) return { path, outcome: '拒绝', notes: [error.detail ?? error.title] }
      if (isUnreachable(error)) return { path, outcome: '拒绝', notes: ['文件打不开，请检查权限'] }
      throw error
    }
  }

  private async read(path: string): Promise<FileOutcome> {
    const bytes = await bytesOf(path)
    const contentHash = createHash('sha256').update(bytes).digest('hex')
    const same = [...this.policies.values()].find(
      (known) => known.contentHash === contentHash && known.reading === reading,
    )
    if (same) {
      this.fromPath.set(same.id, path)
      return { path, outcome: '未变', title: same.title, notes: [] }
    }
    const source = basename(path)
    const former = [...this.policies.values()].find((known) => known.contentHash === contentHash)
    const { policy, notes } = await this.readDocument({
      path,
      bytes,
      fileName: source,
      category: categoryOf(path),
      importedOn: former?.versionDate ?? this.today,
    })
    const id = policyId(policy.title, policy.versionDate, (text) => createHash('sha256').update(text).digest('hex'))
    const other = this.fromPath.get(id)
    if (other)
      throw new Problem('already-exists', `和 ${basename(other)} 是同一份文件的同一个版本，内容却不同，请只留一份`)
    // The same file read better: what the former reading made of it goes.
    if (former && former.id !== id) this.policies.delete(former.id)
    const known = [...this.policies.values()].some(({ title }) => title === policy.title)
    const document = { ...policy, id, contentHash, source }
    const listed = await storePolicy(this.bucket, document, reading)
    this.fromPath.set(id, path)
    this.policies.set(id, listed)
    this.texts.set(listed.file, document)
    return { path, outcome: known ? '更新' : '新', title: policy.title, notes }
  }
}

/** The day in China, UTC+8 all year round. */
function chinaDay(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
}

/** Whether what the last import left can answer: in today's layout, undamaged, index and manifest of one import, by today's encoder. */
async function isWhole(bucket: Bucket): Promise<boolean> {
  return newest(bucket).then(
    ({ index, meanings }) => index !== undefined && meanings !== undefined,
    () => false,
  )
}

function isUnreachable(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    /^(EACCES|EPERM|ENOENT|EIO|ELOOP)$/.test(`${error.code}`)
  )
}
