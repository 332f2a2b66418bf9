import { answerSizes } from '@shared/answers/words'
import { deskSizes, mostBasis } from '@shared/inquiries/deskWords'
import { longEnough } from '@shared/size'
import type { checkBasis } from '@shared/answers/contractBasis'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'

const words = {
  beside: '这一条和问的事好像没有关系，请核对是不是写错了',
  ended: '这一条已经不再施行，请写现行的依据',
} as const

/** What to look at twice among what a reply rests on; a hint, which keeps nobody from handing it in. */
export function BasisDoubts({ question, basis }: { question: string; basis: readonly string[] }) {
  const checked = useQuery({
    queryKey: ['basis-check', question, basis],
    enabled: basis.length > 0 && basis.length <= mostBasis,
    placeholderData: (before) => before,
    staleTime: 600_000,
    retry: false,
    queryFn: () =>
      call<typeof checkBasis>('POST /api/answers/basis-check', {
        body: {
          question: question.slice(0, answerSizes.question.most),
          basis: basis.filter((one) => longEnough(one, deskSizes.basis)),
        },
      }),
  })
  const doubts = checked.data?.doubts.filter((one) => basis.includes(one.basis)) ?? []
  if (!doubts.length) return null
  return (
    <View role="list" aria-label="依据要核对的">
      {doubts.map(({ basis: line, why }) => (
        <View key={line} role="listitem" className="finding">
          <View className="finding__title">{`▲ ${line}`}</View>
          <View className="second">{words[why]}。只是提醒，不改也能送审</View>
        </View>
      ))}
    </View>
  )
}
