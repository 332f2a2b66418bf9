import type { askQuestion } from '@shared/answers/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { call } from '../../platform/call'
import type { InquiryDraft } from '../../platform/drafts'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'

const desk = { id: 'triage', name: '市政务公开办公室（分办台）', reason: '由人工判断后转到具体单位' }
const enough = 8
const longestQuestion = 500

interface WhoAnswersProps {
  draft: InquiryDraft
  edit: (change: Partial<InquiryDraft>) => void
}

/** Which department will answer and why, before anything is sent; a person may leave it to the desk instead. */
export function WhoAnswers({ draft, edit }: WhoAnswersProps) {
  const text = useSettled(draft.text.trim())
  const guess = useQuery({
    queryKey: ['who', text],
    enabled: !draft.department && text.length >= enough,
    staleTime: 600_000,
    retry: false,
    queryFn: () =>
      call<typeof askQuestion>('POST /api/answers', { body: { question: text.slice(0, longestQuestion) } }),
  })
  const who = draft.department ?? guess.data?.department
  const atDesk = draft.department?.id === desk.id
  return (
    <Card title="由谁答复">
      {who ? (
        <View>
          <View className="who">{who.name}</View>
          <View className="second">{who.reason}</View>
        </View>
      ) : (
        <View className="second">
          {guess.isFetching ? '正在看该由谁答复' : '提交后按职责转给责任单位，并告诉你为什么是它'}
        </View>
      )}
      {who && who.id !== desk.id ? (
        <Pressable kind="link" onPress={() => edit({ department: desk })}>
          不是它负责？交给分办台判断
        </Pressable>
      ) : null}
      {atDesk ? (
        <Pressable kind="link" onPress={() => edit({ department: undefined })}>
          按我写的内容重新看
        </Pressable>
      ) : null}
    </Card>
  )
}

/** The text once typing has paused for a second. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const soon = setTimeout(() => setSettled(text), 1000)
    return () => clearTimeout(soon)
  }, [text])
  return settled
}
