import type { NoticeDraft } from '@shared/notices/contractParts'
import { lawfulChainOf } from '@shared/notices/chain/chains'
import { noticeSizes } from '@shared/notices/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { fieldError } from '../../platform/callProblem'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { Toggle } from '../../ui/choosing/Toggle'
import { ActionFailure } from '../ActionFailure'
import { Rewritten } from '../local/Rewritten'
import { useKeptOver } from '../local/useKeptOver'
import { ChosenPlaces } from './ChosenPlaces'
import { FileFields } from './files/FileFields'
import { KindFields } from './KindFields'
import { MatterFields } from './ofMatter/MatterFields'
import { lacksOutcome, OutcomeFields, useOpinions } from './outcome/OutcomeFields'
import { OfResponse } from './ofConcern/OfResponse'
import { PeriodFields, periodFault } from './PeriodFields'
import { ShapeFields } from './ShapeFields'
import { Told } from './Told'
import { type HandedIn, useHandIn } from './useHandIn'
import { useKinds } from './useKinds'
import { WhoFields } from './WhoFields'
import { sentOf, startOf, type WrittenNotice } from './written'

interface DraftFormProps {
  /** The draft to be changed; without one a new notice is written. */
  changing?: NoticeDraft | undefined
  /** The issue that another one is to take the place of. */
  correcting?: NoticeDraft | undefined
  /** What a new one begins with: the step of a matter that it is to be. */
  start?: Partial<WrittenNotice> | undefined
  /** Where it is kept apart from what else is being written. */
  startKey?: string | undefined
  onDrafted: (handedIn: HandedIn) => void
  onCancel?: () => void
  /** Fetches the draft as it is now; what was typed stays. */
  onLook: () => void
}

const named = [
  'field',
  'kind',
  'chain',
  'since',
  'title',
  'text',
  'areas',
  'shape',
  'who',
  'from',
  'until',
  'contact',
  'place',
  'basis',
  'attachments',
  'outcome',
  'reason',
]

/** A notice being written or changed; it stays on this device until it is handed in. */
export function DraftForm({ changing, correcting, start, startKey, onDrafted, onCancel, onLook }: DraftFormProps) {
  const of = changing ?? correcting
  const step = start?.chain ? `.${start.chain.matter}.${start.chain.step}` : ''
  const own = of ? `.${of.id}${correcting ? '.correcting' : ''}` : step
  const {
    typed: written,
    set: write,
    drop,
    behind,
    settle,
  } = useKeptOver<WrittenNotice>(
    `work.notice${startKey ?? own}`,
    { ...startOf(changing, correcting), ...start },
    changing !== undefined,
  )
  const { field, title, text, places, from, until, contact, place, basis, example, reason } = written
  const { kinds, chosen, today } = useKinds(written)
  const last = until || (chosen?.until ?? '')
  const send = useHandIn({ changing, correcting }, (handedIn) => {
    drop()
    onDrafted(handedIn)
  })
  const put = (handIn: boolean) => send.mutate({ content: sentOf(written, last), reason: reason.trim(), handIn })
  const set = (change: Partial<WrittenNotice>) => {
    if (send.isError) send.reset()
    write(change)
  }
  const wrong = (name: string) => fieldError(send.error, name)
  // What stood before notices named their matters is corrected as it is.
  const spared = correcting !== undefined && !correcting.content.chain
  const placedInChain = spared || written.chain || !lawfulChainOf(chosen?.id ?? '')
  const opinions = useOpinions(written, chosen?.id ?? '')
  const filesNamed = (written.attachments ?? []).every(({ name }) => longEnough(name, noticeSizes.file))
  const dated = from !== '' && last !== '' && !periodFault(written, chosen, today)
  const why = correcting === undefined || longEnough(reason, noticeSizes.reason)
  const short = (name: 'title' | 'text' | 'contact') => !longEnough(written[name], noticeSizes[name])
  const lacking = [
    { what: '为什么更正', is: !why },
    { what: '哪一类', is: !field },
    { what: '是哪一种公告', is: field && !chosen },
    { what: '是哪一件事的一步', is: !placedInChain },
    { what: '标题', is: short('title') },
    { what: '正文', is: short('text') },
    { what: '和哪些地方有关', is: places.length === 0 },
    { what: '公示第一天和最后一天', is: !dated },
    { what: '咨询电话', is: short('contact') },
    { what: '采纳了什么、没有采纳什么和理由', is: lacksOutcome(chosen?.id ?? '', written, opinions) },
    { what: '附件的名称', is: !filesNamed },
  ].filter(({ is }) => is)
  const ready = lacking.length === 0
  return (
    <Card title={changing ? '修改公告' : correcting ? '起草更正' : '起草公告'}>
      {changing?.sentBack ? (
        <Banner tone="amber">{`${changing.sentBack.by}退回：${changing.sentBack.reason}`}</Banner>
      ) : null}
      {correcting ? (
        <>
          <View className="second">
            {`发布稿不改，另发一份：发布以后，「${correcting.content.title}」那一页写明已被更正，并指到这一份。公示重新起算`}
          </View>
          <Field
            label="为什么更正"
            multiline
            rows={2}
            max={noticeSizes.reason.most}
            value={reason}
            hint={`至少 ${noticeSizes.reason.least} 个字，所有人都看得到`}
            error={wrong('reason')}
            onChange={(typed) => set({ reason: typed })}
          />
        </>
      ) : null}
      {written.response ? <OfResponse response={written.response} /> : null}
      <KindFields written={written} kinds={kinds} chosen={chosen} today={today} wrong={wrong} set={set} />
      <MatterFields written={written} chosen={chosen} wrong={wrong} set={set} />
      <Field
        label="标题"
        value={title}
        max={noticeSizes.title.most}
        placeholder="先写是什么，再写是哪里"
        error={wrong('title')}
        onChange={(typed) => set({ title: typed })}
      />
      <Field
        label="正文"
        multiline
        rows={8}
        max={noticeSizes.text.most}
        value={text}
        placeholder="和谁有关、要做什么、什么时候截止。个人的证件号码和电话不要写"
        error={wrong('text')}
        onChange={(typed) => set({ text: typed })}
      />
      <OutcomeFields written={written} kind={chosen?.id ?? ''} wrong={wrong} set={set} />
      <ChosenPlaces places={places} error={wrong('areas')} onChange={(now) => set({ places: now })} />
      <ShapeFields
        shape={written.shape ?? undefined}
        error={wrong('shape')}
        onChange={(shape) => set({ shape: shape ?? null })}
      />
      <WhoFields who={written.who ?? undefined} error={wrong('who')} onChange={(who) => set({ who: who ?? null })} />
      <PeriodFields written={written} chosen={chosen} today={today} wrong={wrong} set={set} />
      <Field
        label="咨询电话"
        value={contact}
        max={noticeSizes.contact.most}
        error={wrong('contact')}
        onChange={(typed) => set({ contact: typed })}
      />
      <Field
        label="去哪里办、去哪里看（选填）"
        value={place}
        max={noticeSizes.place.most}
        placeholder="写清地址，比如某镇政府一楼大厅"
        error={wrong('place')}
        onChange={(typed) => set({ place: typed })}
      />
      <Field
        label="依据（选填）"
        value={basis}
        max={noticeSizes.basis.most}
        placeholder="条例或办法的名称和第几条"
        error={wrong('basis')}
        onChange={(typed) => set({ basis: typed })}
      />
      <FileFields
        files={written.attachments ?? []}
        error={wrong('attachments')}
        onChange={(attachments) => set({ attachments })}
      />
      <Toggle
        label="这是示例"
        hint="公开的地方都会标明"
        checked={example}
        onChange={(checked) => set({ example: checked })}
      />
      {behind && changing ? (
        <Rewritten onTake={drop} onKeep={settle}>
          <View className="row__title">{changing.content.title}</View>
          <Told draft={changing} />
        </Rewritten>
      ) : null}
      {send.isError && !named.some(wrong) ? (
        <ActionFailure
          thrown={send.error}
          onLook={() => {
            send.reset()
            onLook()
          }}
        />
      ) : null}
      {ready ? null : <View className="second">{`还没有写好：${lacking.map(({ what }) => what).join('、')}`}</View>}
      <View className="actions">
        <Pressable kind="primary" busy={send.isPending} disabled={behind || !ready} onPress={() => put(true)}>
          {changing ? '改好了，再交审核' : '交给同事审核'}
        </Pressable>
        <Pressable kind="quiet" disabled={behind || !ready || send.isPending} onPress={() => put(false)}>
          先存草稿
        </Pressable>
        {onCancel ? (
          <Pressable kind="quiet" onPress={onCancel}>
            {changing ? '先不改了' : correcting ? '不更正了' : '先不写了'}
          </Pressable>
        ) : null}
      </View>
    </Card>
  )
}
