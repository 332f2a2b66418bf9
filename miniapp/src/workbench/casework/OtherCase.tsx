import type { readInquiry } from '@shared/inquiries/contract'
import { kindNames, statusNames } from '@shared/inquiries/words'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { codeIn } from '../../platform/typed'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { shortened } from '../../ui/shortened'

const most = 120

/** The case whose code is typed, before anything is merged into it or taken out again: a wrong sign in a code would be another person's matter. */
export function OtherCase({ typed }: { typed: string }) {
  const id = codeIn(typed)
  const found = useQuery({
    queryKey: ['inquiry', id],
    enabled: id !== undefined,
    retry: false,
    queryFn: () => call<typeof readInquiry>('GET /api/inquiries/{id}', { params: { id: id ?? '' } }),
  })
  if (!id) return null
  if (found.isPending) return <Loading text="正在读那一件" />
  if (found.isError) return <Failure compact thrown={found.error} />
  const { kind, status, department, text } = found.data.inquiry
  return (
    <View>
      <View className="quote">{shortened(text, most)}</View>
      <View className="small">{`${kindNames[kind]} ${id} · ${department.name} · ${statusNames[status]}`}</View>
    </View>
  )
}
