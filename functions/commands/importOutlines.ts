import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { outlinesFile, outlinesKey } from '@shared/areas/outline'
import { verticesOf } from '@shared/areas/shape/shape'
import { cityCode } from '@shared/areas/words'
import { Problem } from '@shared/problem'
import { loadAreas } from '../../seeds/areas/areas'
import { areaTree } from '@shared/areas/tree'
import { bucketHere } from './bucketHere'
import { ended } from './ended'
import { type Datum, datums, outlinesRead } from './outlines/outlinesRead'

const usage = `用法：npm run import:outlines -- 县界.geojson --datum gcj02|wgs84
  县界来自高德等国内地图的写 gcj02，来自测绘成果或开放数据的写 wgs84；装入时一律换成 WGS-84
  每个县（市、区）要写 adcode、code 或者 name；换一份文件再运行一次就换掉原来的`

/** @throws Problem 'bad-input' with the usage. */
function asked(words: readonly string[]): { path: string; datum: Datum } {
  const [path, flag, given] = words[0] === '--datum' ? [words[2], words[0], words[1]] : words
  const datum = datums.find((one) => one === given)
  if (!path || flag !== '--datum' || !datum || words.length > 3) throw new Problem('bad-input', usage)
  return { path, datum }
}

/** npm run import:outlines: the outlines of the counties into the bucket, all or none, where the facts are kept. */
async function main(words: readonly string[]): Promise<number> {
  const { path, datum } = asked(words)
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Problem('bad-input', `读不到文件：${path}`)
  })
  const { areas: list, zones, aliases } = loadAreas()
  const areas = areaTree(list, zones, aliases)
  const outlines = outlinesRead(text, datum, areas)
  const file = outlinesFile.parse({ version: 1, source: basename(path), outlines })
  await bucketHere().write(outlinesKey, new TextEncoder().encode(JSON.stringify(file)))
  const points = outlines.reduce((sum, one) => sum + verticesOf(one), 0)
  console.log(`装入 ${outlines.length} 个县（市、区）的轮廓，${points} 个点，坐标是 WGS-84`)
  const without = areas.children(cityCode).filter(({ code }) => outlines.every((one) => one.code !== code))
  if (without.length > 0) console.log(`还没有轮廓的：${without.map(({ name }) => name).join('、')}`)
  return 0
}

ended(main(process.argv.slice(2)), '没有装入，原来的不变')
