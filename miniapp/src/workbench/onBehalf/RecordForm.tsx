import { inquiryKinds, inquirySizes, kindNames } from '@shared/inquiries/words'
import type { submitOnBehalf } from '@shared/inquiries/contract'
import type { Replied } from '@shared/operation'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { HearingNote } from '../../inquiries/submit/HearingNote'
import { OwnRecord } from '../../inquiries/submit/OwnRecord'
import { sortedOut } from '../../inquiries/submit/sortedOut'
import { useProposal } from '../../inquiries/submit/useProposal'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { nowHere } from '../../platform/clock/houseClock'
import { day, isoDay } from '../../platform/dates'
import { queries } from '../../platform/queries'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { Segmented } from '../../ui/choosing/Segmented'
import { Toggle } from '../../ui/choosing/Toggle'
import { UrgentCalls } from '../../ui/calling/UrgentCalls'
import { useKept } from '../useKept'
import { Application } from './Application'
import { asksForOwn, blankRecord, bodyOf, cameOn, channels, isWhole, newKey, type Taken } from './spoken'
import { WhereAndWho } from './WhereAndWho'

const today = () => isoDay(nowHere())
const kinds = inquiryKinds.map((value) => ({ value, label: kindNames[value] }))

interface RecordFormProps {
  /** With what lets go of all that is still written here. */
  onMade: (made: Replied<typeof submitOnBehalf>, forget: () => void) => void
}

/** Written down while the person is still there: two choices, what it is about, and all else if they wish. */
export function RecordForm({ onMade }: RecordFormProps) {
  const [fresh] = useState(blankRecord)
  const [taken, setTaken, drop] = useKept<Taken>('work.record', fresh)
  const set = (change: Partial<Taken>) => setTaken({ ...taken, ...change })
  const { proposal } = useProposal({ text: taken.text })
  const { kindChosen, kind } = taken
  const own = asksForOwn(taken)
  const tried = cameOn(taken, today())
  const proposed = kindChosen || own ? undefined : proposal?.kind
  useEffect(() => {
    if (proposed && proposed !== kind) set({ kind: proposed })
  })
  const send = useMutation({
    mutationFn: async () => {
      const tried = { ...taken, triedOn: taken.triedOn ?? today() }
      setTaken(tried)
      const sorted = await sortedOut(tried, (change) => setTaken({ ...tried, ...change }))
      return call<typeof submitOnBehalf>('POST /api/inquiries/on-behalf', { body: bodyOf(sorted, today()) })
    },
    onSuccess: (made) => {
      // What was changed after the first sending is in no case: it stays, and would be another one.
      if (made.changedSince) set({ key: newKey(), triedOn: undefined })
      else drop()
      void queries.invalidateQueries({ queryKey: ['inquiries'] })
      onMade(made, drop)
    },
    // A day that the house does not take, of a sheet that lay here long, holds nobody up twice.
    onError: (thrown) => (fieldError(thrown, 'receivedOn') ? setTaken({ ...taken, triedOn: undefined }) : undefined),
  })
  return (
    <View className="stack record">
      {proposal?.urgent ? <UrgentCalls {...proposal.urgent} /> : null}
      <View>
        <Heading level={1}>代录</Heading>
        <View className="second">
          替来电、来访、来信的人登记。登记后把回执交给他：凭编号查进度，答复由工作人员告诉他
        </View>
      </View>
      <Card>
        <Segmented label="怎么来的" options={channels} value={taken.channel} onChange={(channel) => set({ channel })} />
        <Segmented
          label="哪一类"
          options={kinds}
          value={kind}
          onChange={(chosen) => set({ kind: chosen, kindChosen: true })}
        />
        {proposed && proposal?.because ? <View className="second">{proposal.because}</View> : null}
        {kind === 'disclosure' ? null : (
          <Toggle
            label="要求更正和他自己有关的记录"
            hint="单位手里的登记、证明写得不准确，有证据"
            checked={own}
            onChange={(wanted) => set({ own: wanted })}
          />
        )}
        {own ? null : (
          <Field
            label="他说的事"
            multiline
            rows={5}
            max={inquirySizes.text.most}
            value={taken.text}
            placeholder="照他的意思写：什么事、在哪里、想怎么办"
            error={fieldError(send.error, 'text')}
            onChange={(text) => set({ text })}
          />
        )}
        {own || kind === 'disclosure' ? null : <HearingNote text={taken.text} onBehalf />}
      </Card>
      {own ? <OwnRecord draft={taken} edit={set} files wrong={send.error} /> : null}
      {taken.kind === 'disclosure' ? <Application taken={taken} set={set} wrong={send.error} /> : null}
      <WhereAndWho taken={taken} set={set} wrong={send.error} />
      {tried && tried !== taken.receivedOn ? (
        <Banner>{`${day(tried)}登记过，没有收到回音。再登记一次，收到的日子和期限还从那天算`}</Banner>
      ) : null}
      {send.isError ? <Failure compact thrown={send.error} /> : null}
      <Pressable kind="primary" busy={send.isPending} disabled={!isWhole(taken)} onPress={() => send.mutate()}>
        登记，出回执
      </Pressable>
    </View>
  )
}
