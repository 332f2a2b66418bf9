import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { shippedEncoder } from '@shared/answers/encoder/shipped'
import { indexVersion } from '@shared/answers/search/indexFile'
import { Problem } from '@shared/problem'
import type { Corpus } from '../../answers/corpus/corpus'
import { openCorpus } from '../../answers/corpus/openCorpus'
import { filesUnder } from '../../answers/importer/filesUnder'
import { importFolder } from '../../answers/importer/importFolder'
import { reading } from '../../answers/importer/reading'
import { diskBucket } from '../../platform/bucket/bucket'

/** A folder of documents imported as the product does it; the same content is imported once, under the temp folder. */
export async function importedCorpus(folder: string, progress: (line: string) => void): Promise<Corpus> {
  if (!(await stat(folder).catch(() => undefined))) throw new Problem('cannot-read-file', `找不到文件夹：${folder}`)
  const hash = createHash('sha256').update(`${indexVersion}/${reading}`)
  for (const path of await filesUnder([folder])) hash.update(relative(folder, path)).update(await readFile(path))
  const bucket = diskBucket(join(tmpdir(), `evaluated-policies-${hash.digest('hex').slice(0, 16)}`))
  const now = () => new Date()
  const { documents, provisionsInForce } = await importFolder([folder], { bucket, now })
  if (documents === 0) throw new Problem('cannot-read-file', `这个文件夹里没有能读的政策文件：${folder}`)
  progress(`政策文件 ${documents} 份，现行条款 ${provisionsInForce} 条`)
  return openCorpus(bucket, { now, encoder: shippedEncoder })
}
