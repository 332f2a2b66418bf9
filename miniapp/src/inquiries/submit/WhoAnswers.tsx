import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { Answering, InquiryDraft } from '../../platform/drafts'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { ListRow } from '../../ui/ListRow'
import { Official } from '../../ui/Official'
import { Pressable } from '../../ui/Pressable'
import type { Proposal } from './useProposal'

const desk: Answering = { id: 'triage', name: '市政务公开办公室', reason: '由人工判断后转到具体单位' }

interface WhoAnswersProps {
  draft: InquiryDraft
  edit: (change: Partial<InquiryDraft>) => void
  /** What the city makes of `text`. */
  proposal: Proposal | undefined
  text: string
  looking: boolean
}

/** Which department will answer and why, before anything is sent; a person may choose another one, or leave it to the desk. */
export function WhoAnswers({ draft, edit, proposal, text, looking }: WhoAnswersProps) {
  const { department: chosen } = draft
  const guessed = chosen ? undefined : proposal?.department
  useEffect(() => {
    if (!guessed) return
    const { alternatives = [], ...department } = guessed
    edit({ suggested: { text, department }, choices: [department, ...alternatives] })
  }, [guessed, text, edit])
  const who = chosen ?? guessed
  const others = [...(draft.choices ?? []), desk].filter((one) => one.id !== who?.id)
  return (
    <Card title="由谁答复">
      {who ? (
        <View>
          <View className="who">{who.name}</View>
          <View className="second">{who.reason}</View>
        </View>
      ) : (
        <View className="second">
          {looking ? '正在看该由谁答复' : '提交后按职责转给负责的单位，并告诉你为什么是它'}
        </View>
      )}
      {who && others.length > 1 ? (
        <Disclosure key={who.id} label="不是它负责？换一个">
          <View className="rows">
            {others.map((one) => (
              <ListRow
                key={one.id}
                title={one.id === desk.id ? '交给政务公开办公室判断' : `换成${one.name}`}
                note={one.reason}
                onPress={() => edit({ department: one })}
              />
            ))}
          </View>
        </Disclosure>
      ) : null}
      {who && who.id !== desk.id && others.length === 1 ? (
        <Pressable kind="link" onPress={() => edit({ department: desk })}>
          不是它负责？交给政务公开办公室判断
        </Pressable>
      ) : null}
      {chosen?.id === desk.id ? <Official of="triage" /> : null}
      {chosen?.id === desk.id ? (
        <Pressable kind="link" onPress={() => edit({ department: undefined })}>
          按我写的内容重新看
        </Pressable>
      ) : null}
    </Card>
  )
}
