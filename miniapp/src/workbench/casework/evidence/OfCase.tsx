import type { listResponsesOfCase } from '@shared/concerns/contractOfCase'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'
import { dayAndTime } from '../../../platform/dates'
import { Disclosure } from '../../../ui/Disclosure'
import { Pressable } from '../../../ui/Pressable'

interface OfCaseProps {
  code: string
  /** For whoever writes the reply; absent: only to read. */
  onBorrow?: ((text: string) => void) | undefined
}

/** 同源发布: what was signed in public on what a case asks, for its reply to say the same without being typed again. */
export function OfCase({ code, onBorrow }: OfCaseProps) {
  const responses = useQuery({
    queryKey: ['case', code, 'responses'],
    queryFn: () => call<typeof listResponsesOfCase>('GET /api/concerns/cases/{code}', { params: { code } }),
    retry: false,
  }).data?.responses
  if (!responses?.length) return null
  return (
    <View>
      <View className="row__title">同一件事已经公开回应</View>
      {responses.map(({ id, title, text, department, respondedAt, correcting }) => (
        <View key={id} className="evidence">
          <View>{title}</View>
          <View className="small">{`${department ? `${department} · ` : ''}${dayAndTime(respondedAt)}`}</View>
          {correcting ? <View>正在更正，先不要照它答</View> : null}
          <View className="evidence__acts">
            {onBorrow && !correcting ? (
              <Pressable kind="link" label={`把「${title}」的回应放进答复内容`} onPress={() => onBorrow(text)}>
                放进答复内容
              </Pressable>
            ) : null}
            <Disclosure label="看回应">
              <View className="quote">{text}</View>
            </Disclosure>
          </View>
        </View>
      ))}
    </View>
  )
}
