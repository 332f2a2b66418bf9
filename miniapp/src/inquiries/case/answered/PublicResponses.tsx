import type { listResponsesOfCase } from '@shared/concerns/contractOfCase'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'
import { dayAndTime } from '../../../platform/dates'
import { go } from '../../../platform/go'
import { Card } from '../../../ui/Card'
import { Pressable } from '../../../ui/Pressable'

/** What was answered in public to what this case and others ask; nothing where there is none. */
export function PublicResponses({ code }: { code: string }) {
  const responses = useQuery({
    queryKey: ['case', code, 'responses'],
    queryFn: () => call<typeof listResponsesOfCase>('GET /api/concerns/cases/{code}', { params: { code } }),
    retry: false,
  }).data?.responses
  if (!responses?.length) return null
  return (
    <Card title="你问的事有公开回应">
      {responses.map(({ id, title, department, respondedAt, correcting }) => (
        <View key={id}>
          <Pressable kind="link" onPress={() => go('/concerns/concern/index', { id })}>
            {title}
          </Pressable>
          <View className="small">{`${department ? `${department} · ` : ''}${dayAndTime(respondedAt)}`}</View>
          {correcting ? <View>正在更正，先不要照它做</View> : null}
        </View>
      ))}
      <View className="second">许多人问了同一件事，所以公开回应。你这一件仍照常答复</View>
    </Card>
  )
}
