import type { NoticeDraft } from '@shared/notices/contractParts'
import type { Role } from '@shared/people/role'
import { View } from '@tarojs/components'
import { pageScrollTo } from '@tarojs/taro'
import { useState } from 'react'
import { useParam } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Heading } from '../../ui/page/Heading'
import { useSaid } from '../../ui/page/useSaid'
import { useTop } from '../../ui/page/useTop'
import { Loading } from '../../ui/Loading'
import { Desk } from '../Desk'
import { focusOn } from '../keys'
import { useDesk } from '../useDesk'
import { DraftCard } from './DraftCard'
import { DraftForm } from './DraftForm'
import { Issued } from './Issued'
import { useResponseToDraft } from './ofConcern/useResponseToDraft'
import { draftsOfStep, StepDrafts } from './ofMatter/StepDrafts'
import { useStepToDraft } from './ofMatter/useStepToDraft'
import { OutcomeDuties } from './outcome/Duties'
import { PostedSheet } from './posted/PostedSheet'
import { ToTell } from './telling/ToTell'
import { useDrafts } from './useDrafts'
import type { HandedIn } from './useHandIn'
import type { WrittenNotice } from './written'

const keptWords = '存好了，在“还没有交审核的草稿”里，本单位同事也能接着写'

const saidOf = (handedIn: HandedIn, what: string): string =>
  handedIn === true
    ? `${what}已经交上，等另一位同事审核`
    : `${keptWords}${handedIn ? `。还没有交审核：${handedIn.why}` : ''}`

const titles: Partial<Record<Role, string>> = { clerk: '要当面告知的公告', supervisor: '公告发布与张贴情况' }

/** 公告: one person drafts, another approves or gives it back; issued, it never changes. Who watches sees what was issued. */
export default function WorkNotices() {
  const role = useSession((session) => session.person?.role)
  const drafts = role === 'officer' || role === 'editor' || role === 'lead'
  const [sheet, setSheet] = useState<NoticeDraft>()
  if (sheet)
    return (
      <Desk title="公告张贴情况" section="notices">
        <PostedSheet notice={sheet} onBack={() => setSheet(undefined)} />
      </Desk>
    )
  return (
    <Desk title={(role && titles[role]) ?? '公告起草与审核'} section="notices">
      {role === 'supervisor' ? <Watched onSheet={setSheet} /> : null}
      {drafts ? <Drafts isLead={role === 'lead'} onSheet={setSheet} /> : null}
      {drafts || role === 'clerk' ? <ToTell alone={!drafts} /> : null}
    </Desk>
  )
}

/** For who watches over all: what is up, how it hangs, and what is over. */
function Watched({ onSheet }: { onSheet: (notice: NoticeDraft) => void }) {
  const found = useDrafts()
  return (
    <View className="stack">
      <Heading level={1}>公告</Heading>
      {found.isPending ? <Loading text="正在读取公告" /> : null}
      <ReadFailure read={found} />
      <OutcomeDuties />
      {found.data ? <Issued issued={found.data.issued} onSheet={onSheet} /> : null}
    </View>
  )
}

function Drafts({ isLead, onSheet }: { isLead: boolean; onSheet: (notice: NoticeDraft) => void }) {
  const [said, setSaid] = useSaid()
  const [changing, setChanging] = useState<NoticeDraft>()
  const [correcting, setCorrecting] = useState<NoticeDraft>()
  /** The response that a draft or a correction is written anew from. */
  const [fresh, setFresh] = useState<Partial<WrittenNotice>>()
  const wide = useDesk()
  const [leave, setLeave] = useState(false)
  useTop(wide ? '' : ((changing ?? correcting)?.id ?? 'list'))
  const [meantId, mean] = useState(useParam('draft'))
  const step = useStepToDraft()
  const response = useResponseToDraft()
  const start = leave ? undefined : (step ?? response?.start)
  const found = useDrafts()
  const drafts = found.data?.notices ?? []
  const meant = drafts.find(({ id }) => id === meantId)
  const inStatus = (status: NoticeDraft['status']) => drafts.filter((one) => one.status === status && one !== meant)
  const [waiting, returned, kept] = [inStatus('submitted'), inStatus('returned'), inStatus('drafting')]
  const look = () => void found.refetch()
  const see = (id: string) => {
    mean(id)
    setLeave(true)
    void pageScrollTo({ scrollTop: 0, duration: 0 })
    focusOn('.draft-meant button')
  }
  const open = (toChange?: NoticeDraft, toCorrect?: NoticeDraft, anew?: Partial<WrittenNotice>) => {
    setChanging(toChange)
    setCorrecting(toCorrect)
    setFresh(anew)
  }
  const lookAgain = async () => {
    const { data } = await found.refetch()
    setChanging((one) => one && (data?.notices.find(({ id }) => id === one.id) ?? one))
  }
  const renew = (words: string) => {
    setSaid(words)
    setLeave(true)
    mean('')
    open()
    look()
  }
  const card = (draft: NoticeDraft) => (
    <DraftCard
      key={draft.id}
      draft={draft}
      isLead={isLead}
      onChange={(anew) => open(draft, undefined, anew)}
      onLook={look}
      onDone={renew}
    />
  )
  // Who approves begins with what waits for that; who writes, with what came back.
  const back = (
    <>
      {returned.length ? <Heading level={2}>退回修改的</Heading> : null}
      {returned.map(card)}
    </>
  )
  const opened = changing ?? correcting
  const form = opened ? (
    <DraftForm
      key={`${opened.id}.${fresh?.response?.at ?? ''}`}
      start={fresh}
      startKey={fresh && `.${opened.id}.${fresh.response?.at}`}
      changing={changing}
      correcting={correcting}
      onDrafted={(handedIn) => renew(saidOf(handedIn, '改好的公告'))}
      onLook={() => void lookAgain()}
      onCancel={() => open()}
    />
  ) : (
    <DraftForm
      key={start?.chain ? `new.${start.chain.step}` : start ? `new${response?.key}` : 'new'}
      start={start}
      startKey={start && !start.chain ? response?.key : undefined}
      {...(start && !wide ? { onCancel: () => setLeave(true) } : {})}
      onDrafted={(handedIn) => renew(saidOf(handedIn, '草稿'))}
      onLook={look}
    />
  )
  // Somebody may have written it already: that is said before another is written.
  const already = !opened && start?.chain ? draftsOfStep(drafts, start.chain) : []
  const writing = (
    <View className="stack">
      {already.length ? (
        <Card tone="amber" title="这一步已经有稿子">
          <StepDrafts drafts={already} onSee={(one) => see(one.id)} />
        </Card>
      ) : null}
      {form}
    </View>
  )
  // Without room for both, what is being changed stands alone.
  if (!wide && (opened || start)) return writing
  return (
    <View className="columns columns--form">
      <View className="stack">
        <Heading level={1}>公告</Heading>
        {said ? <Banner tone="green">{said}</Banner> : null}
        {found.isPending ? <Loading text="正在读取草稿" /> : null}
        <ReadFailure read={found} />
        {meant ? <View className="draft-meant">{card(meant)}</View> : null}
        {meantId && found.isSuccess && !meant ? <Banner tone="amber">那份稿子已经不在草稿里了</Banner> : null}
        {isLead ? null : back}
        <OutcomeDuties drafting={{ drafts: found.data?.notices, onSee: (one) => see(one.id) }} />
        <Heading level={2}>等待审核</Heading>
        {found.data && !waiting.length && meant?.status !== 'submitted' ? <Empty title="没有等待审核的公告" /> : null}
        {waiting.map(card)}
        {isLead ? back : null}
        {kept.length ? <Heading level={2}>还没有交审核的草稿</Heading> : null}
        {kept.map(card)}
        {found.data ? (
          <Issued
            issued={found.data.issued}
            onCorrect={(one, anew) => open(undefined, one, anew)}
            onLook={look}
            onDone={renew}
            onSheet={onSheet}
          />
        ) : null}
      </View>
      {writing}
    </View>
  )
}
