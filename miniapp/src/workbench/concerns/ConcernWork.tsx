import type { ConcernView } from '@shared/concerns/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayAndTime } from '../../platform/dates'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'
import { AssignForm } from './AssignForm'
import { RespondForm } from './RespondForm'

function chipOf({ status, overdue }: ConcernView): { tone: ChipTone; word: string } {
  if (status === 'responded') return { tone: 'done', word: '已回应' }
  if (overdue) return { tone: 'overdue', word: '超期' }
  return { tone: 'going', word: status === 'assigned' ? '已交办' : '待交办' }
}

/** One concern with the step that this person may take. */
export function ConcernWork({ concern, onLook }: { concern: ConcernView; onLook: () => void }) {
  const person = useSession((session) => session.person)
  const [doing, setDoing] = useState(false)
  const { title, summary, topic, seenAt, status, department, departmentId, clock, deadline, registeredAt, response } =
    concern
  const role = person?.role
  const open = status !== 'responded'
  const assigns = open && (role === 'dispatcher' || role === 'supervisor')
  const owns = departmentId !== undefined && departmentId === person?.department?.id
  const responds = status === 'assigned' && owns && (role === 'officer' || role === 'lead')
  const { tone, word } = chipOf(concern)
  const form = { concern, onLook, onDone: () => setDoing(false) }
  return (
    <Card title={title} aside={<Chip tone={tone}>{word}</Chip>}>
      <View className="small">{`${topic} · ${dayAndTime(registeredAt)}登记 · 见于${seenAt}`}</View>
      <View className="prose">{summary}</View>
      <View className="second">{[department ?? '还没有交办', clock].join(' · ')}</View>
      {response ? <View className="quote">{response}</View> : <View className="small">{deadline}</View>}
      {(assigns || responds) && !doing ? (
        <Pressable kind="quiet" onPress={() => setDoing(true)}>
          {responds ? '写公开回应' : status === 'assigned' ? '改交别的单位' : '交给责任单位'}
        </Pressable>
      ) : null}
      {doing && (role === 'dispatcher' || role === 'supervisor') ? <AssignForm {...form} /> : null}
      {doing && (role === 'officer' || role === 'lead') ? <RespondForm {...form} /> : null}
    </Card>
  )
}
