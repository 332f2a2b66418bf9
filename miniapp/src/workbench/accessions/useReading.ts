import type { readForAccession } from '@shared/answers/accessions/contractAccessions'
import { largestAccession } from '@shared/answers/accessions/words'
import type { Category } from '@shared/answers/documents/policy'
import type { Replied, Sent } from '@shared/operation'
import { useMutation } from '@tanstack/react-query'
import { callPatiently } from '../../platform/call'
import type { LargeFile } from '../../platform/files/chooseLarge'
import { Refused } from '../../platform/refused'

/** A text as it was read, and of which kind it is to be. */
export type FileRead = Replied<typeof readForAccession> & { category: Category }

type ToRead = { category: Category } & ({ text: string } | { file: LargeFile })

type Body = Omit<Sent<typeof readForAccession>['body'], 'category'>

/** One text, sent and told what it is; nothing is handed in by it. @throws Refused where the file is too large. */
export async function readText({ category, ...what }: ToRead): Promise<FileRead> {
  const ask = async (body: Body) => ({
    ...(await callPatiently<typeof readForAccession>('POST /api/accessions/readings', {
      body: { category, ...body },
    })),
    category,
  })
  if ('text' in what) return ask({ text: what.text })
  const { name, size, piece } = what.file
  if (size > largestAccession)
    throw new Refused(
      `文件超过 ${largestAccession / 1_000_000} MB，没有读`,
      '压缩里面的图片再选，或者从网页上复制文字贴在下面',
    )
  return ask({ file: { name, content: await piece(0, size) } })
}

/** One text as it was read. */
export const useReading = () => useMutation({ mutationFn: readText })
