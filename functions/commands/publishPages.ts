import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { Problem } from '@shared/problem'
import { pagesPrefix } from '../pages/servePages'
import { bucketHere } from './bucketHere'
import { ended } from './ended'

const built = 'miniapp/dist/h5'

/** npm run publish:pages: the built H5 pages into the bucket that BUCKET names. The first page comes last: what it names is there then. */
async function main(): Promise<void> {
  if (!process.env.BUCKET) throw new Problem('bad-input', '请用 BUCKET 指明部署时建好的存储桶，并先登录 AWS')
  const entries = await readdir(built, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Problem('not-found', `${built} 里没有页面，先运行 npm run build:h5`)
  })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(built, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((one, other) => Number(isFirst(one)) - Number(isFirst(other)))
  const bucket = bucketHere()
  for (const file of files) await bucket.write(`${pagesPrefix}${file}`, await readFile(join(built, file)))
  console.log(`已放好 ${files.length} 个文件；旧页面用到的文件还留着，正在看的人不会断`)
}

const isFirst = (file: string) => file.startsWith('index.html')

ended(main(), '没有放完，再运行一次会接着放')
