import type { listOwedInterpretations } from '@shared/answers/contract'
import type { DraftedInterpretation } from '@shared/answers/interpretations/desk'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Heading } from '../../ui/page/Heading'
import { Loading } from '../../ui/Loading'
import { useTop } from '../../ui/page/useTop'
import { Desk } from '../Desk'
import { useDesk } from '../useDesk'
import { DraftCard } from './DraftCard'
import { Feedback } from './Feedback'
import { InterpretationForm, type Subject } from './InterpretationForm'
import { OwedPolicies } from './OwedPolicies'
import { Published } from './Published'
import { OwedInterpretations } from './OwedInterpretations'
import { StaleReplies } from './StaleReplies'
import { WithdrawnCards } from './WithdrawnCards'

/** 解读: what the department owes, what people asked for again, and what waits for a signature. */
export default function WorkInterpretations() {
  const role = useSession((session) => session.person?.role)
  const works = role === 'officer' || role === 'lead'
  return (
    <Desk title="政策解读" section="interpretations">
      {works ? <Work isLead={role === 'lead'} /> : null}
    </Desk>
  )
}

function Work({ isLead }: { isLead: boolean }) {
  const [told, setTold] = useState({ words: '', times: 0 })
  const [subject, setSubject] = useState<Subject>()
  const [changing, setChanging] = useState<DraftedInterpretation>()
  const wide = useDesk()
  // What was done is said above the list; without room for both, so begins what is being written.
  useTop(`${told.times}${wide ? '' : (changing?.id ?? subject?.policyId ?? '')}`)
  const write = (on: Subject) => {
    setTold((now) => ({ ...now, words: '' }))
    setChanging(undefined)
    setSubject(on)
  }
  const putAway = () => {
    setChanging(undefined)
    setSubject(undefined)
  }
  const found = useQuery({
    queryKey: ['interpretations', 'owed'],
    queryFn: () => call<typeof listOwedInterpretations>('GET /api/interpretations/owed'),
  })
  const renew = (words: string) => {
    setTold(({ times }) => ({ words, times: times + 1 }))
    putAway()
    void found.refetch()
  }
  const look = () => void found.refetch()
  const lookAgain = async () => {
    const { data: renewed } = await found.refetch()
    setChanging((now) => now && (renewed?.drafts.find(({ id }) => id === now.id) ?? now))
  }
  const { data } = found
  const late = data?.second.filter(({ standing }) => standing === 'overdue').length ?? 0
  const nothing =
    data && ![data.second, data.drafts, data.withdrawn, data.replies].some((one) => one.length) && !data.owed.total
  const form = (
    <InterpretationForm
      key={changing ? changing.id : `${subject?.policyId}${subject?.provision}`}
      subject={subject}
      changing={changing}
      onDrafted={() => renew(changing ? '改好的解读已经交上，等另一位同事签发' : '草稿已经交上，等另一位同事签发')}
      onCancel={putAway}
      onLook={() => void lookAgain()}
    />
  )
  // Without room for both, what is being written stands alone.
  if (!wide && (subject || changing)) return form
  return (
    <View className="columns columns--form">
      <View className="stack">
        <View>
          <Heading level={1}>解读</Heading>
          {data ? <View className="second">{`${data.department}起草或主管的文件`}</View> : null}
        </View>
        {told.words ? <Banner tone="green">{told.words}</Banner> : null}
        {found.isPending ? <Loading text="正在读取要解读的文件" /> : null}
        <ReadFailure read={found} />
        {nothing ? <Empty title="现在没有要解读的" text="有人没看明白，或者有新文件时，会出现在这里" /> : null}
        {late ? <Banner tone="seal">{`有 ${late} 条二次解读已经超期，请先写这些`}</Banner> : null}
        {data?.drafts.map((draft) => (
          <DraftCard
            key={draft.id}
            draft={draft}
            isLead={isLead}
            onChange={() => setChanging(draft)}
            onLook={look}
            onDone={renew}
          />
        ))}
        {data ? <StaleReplies replies={data.replies} isLead={isLead} onLook={look} onDone={renew} /> : null}
        {data ? <OwedInterpretations owed={data.second} onWrite={write} /> : null}
        {data ? <Feedback all={data.feedback} /> : null}
        {data ? <WithdrawnCards cards={data.withdrawn} /> : null}
        {data ? (
          <OwedPolicies owed={data.owed} drafted={data.drafts.map(({ policyId }) => policyId)} onWrite={write} />
        ) : null}
        {data ? <Published all={data.published} isLead={isLead} onLook={look} onDone={renew} /> : null}
      </View>
      {wide ? form : null}
    </View>
  )
}
