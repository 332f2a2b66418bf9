import type { readForAccession } from '@shared/answers/accessions/contractAccessions'
import { accessionEndings, largestAccession } from '@shared/answers/accessions/words'
import type { Category } from '@shared/answers/documents/policy'
import type { Replied } from '@shared/operation'
import { useMutation } from '@tanstack/react-query'
import { callPatiently } from '../../platform/call'
import { chooseLarge } from '../../platform/files/chooseLarge'
import { Refused } from '../../platform/refused'

export type FileRead = Replied<typeof readForAccession>

interface ToRead {
  category: Category
  /** What was pasted; a file is chosen where there is none. */
  text?: string
}

/** One text as it was read: chosen on this device or pasted, sent, and told what it is. Nothing is handed in by it. */
export const useReading = () =>
  useMutation({
    mutationFn: async ({ category, text }: ToRead): Promise<(FileRead & { category: Category }) | undefined> => {
      const ask = async (body: { text: string } | { file: { name: string; content: string } }) => ({
        category,
        ...(await callPatiently<typeof readForAccession>('POST /api/accessions/readings', {
          body: { category, ...body },
        })),
      })
      if (text !== undefined) return ask({ text })
      const chosen = await chooseLarge(accessionEndings)
      if (!chosen) return undefined
      if (chosen.size > largestAccession)
        throw new Refused(
          `文件超过 ${largestAccession / 1_000_000} MB，没有读`,
          '压缩里面的图片再选，或者从网页上复制文字贴在下面',
        )
      return ask({ file: { name: chosen.name, content: await chosen.piece(0, chosen.size) } })
    },
  })
