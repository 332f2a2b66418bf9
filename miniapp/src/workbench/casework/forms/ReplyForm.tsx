import { basisLength, deskSizes, mostBasis } from '@shared/inquiries/deskWords'
import { missingIn } from '@shared/inquiries/disclosure/missing'
import { recordDetailSize } from '@shared/inquiries/mendedWords'
import { longEnough } from '@shared/size'
import type { submitForReviewOperation } from '@shared/inquiries/acts/unit/submitForReview'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { AttachmentPicker } from '../../../inquiries/AttachmentPicker'
import { renewed } from '../../../inquiries/case/renewed'
import { call } from '../../../platform/call'
import { CallProblem, fieldError } from '../../../platform/callProblem'
import { useSession } from '../../../platform/session'
import { Banner } from '../../../ui/Banner'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/Field'
import { focusOn } from '../../keys'
import { AnswerChoice } from '../decision/AnswerChoice'
import { AskedBefore } from '../decision/AskedBefore'
import { RecordChoice } from '../decision/RecordChoice'
import { Evidence } from '../Evidence'
import { PartsToBorrow, stillOwed } from '../Parts'
import { Findings } from './Findings'
import { FormFoot } from './FormFoot'
import type { FormProps } from './formProps'
import { Newer } from './Newer'
import { basisLines, type ReplyDraft, sentOf, touched } from './replyDraft'
import { TemplatePicker } from './TemplatePicker'
import { type Saved, useSaved } from './useSaved'
import { handIn, keepDraft } from '../steps/writing'

interface ReplyFormProps extends FormProps {
  draft: ReplyDraft
  onDraft: (draft: ReplyDraft) => void
  onDrop: () => void
  /** Opened by itself, since a draft was there: the focus stays where it is. */
  resumed: boolean
}

const formFields: readonly string[] = [
  'text',
  'attachments',
  'overrides',
  'version',
  'answer',
  'record',
  'lackingReason',
]

const savedWords: Record<Saved, string> = {
  no: '写的内容留在这台设备上，断网也不会丢',
  saving: '正在存',
  saved: '已经存好，同事和别的设备上也能接着写',
  failed: '还没有存到单位，先留在这台设备上，不会丢',
}

/** 答复稿: what the citizen will read once a lead has signed it, and what it rests on. */
export function ReplyForm({ inquiry, draft, onDraft, onDrop, resumed, onLook, onDone }: ReplyFormProps) {
  const { id, version, actions, kind, reviewBody } = inquiry
  const own = inquiry.mends?.thing === 'ownRecord'
  const me = useSession((session) => session.person?.id)
  const lacking = kind === 'disclosure' ? missingIn(draft.answer && { reviewBody, ...draft.answer }) : []
  const decided = !own || (draft.record !== undefined && longEnough(draft.record.detail, recordDetailSize))
  const basis = basisLines(draft)
  const unheard = stillOwed(inquiry) !== undefined
  const { lackingReason = '' } = draft
  const heard = !unheard || longEnough(lackingReason, deskSizes.lackingReason)
  const { state, rival, settle } = useSaved(inquiry, draft)
  const send = useMutation({
    mutationFn: () => {
      const without = unheard && lackingReason ? { lackingReason } : {}
      const sent = { params: { id }, body: { ...sentOf(draft), ...without, version } }
      return call<typeof submitForReviewOperation>('POST /api/inquiries/{id}/review', sent)
    },
    onSuccess: ({ inquiry: now }) => {
      onDrop()
      renewed(now)
      onDone()
    },
  })
  useEffect(() => {
    if (!resumed) focusOn('.reply-form textarea')
  }, [resumed])
  const unsettled = isUnsettled(send.error)
  const set = (change: Partial<ReplyDraft>) => {
    if (unsettled) send.reset()
    onDraft(touched(draft, change))
  }
  const cite = (one: string) => {
    if (!basis.includes(one)) set({ basis: [...basis, one].join('\n') })
  }
  const borrow = (text: string) => set({ text: draft.text.trim() ? `${draft.text}\n${text}` : text })
  const later = actions.includes(keepDraft.action) && !actions.includes(handIn.action)
  return (
    <Card title="答复" className="reply-form">
      {rival ? (
        <Newer
          by={inquiry.draft?.byId === me ? '你' : (inquiry.draft?.by ?? '同事')}
          rival={rival}
          onTake={() => onDraft(rival)}
          onKeep={() => {
            set({})
            settle()
          }}
        />
      ) : null}
      {kind === 'disclosure' ? (
        <AskedBefore
          inquiry={inquiry}
          onPublic={(where) => set({ answer: { kind: '已经主动公开', shown: { ...draft.answer?.shown, where } } })}
        />
      ) : null}
      {kind === 'disclosure' ? (
        <AnswerChoice
          answer={draft.answer}
          onAnswer={(answer) => set({ answer })}
          reviewBody={reviewBody}
          wrong={send.error}
        />
      ) : null}
      {own ? <RecordChoice record={draft.record} onRecord={(record) => set({ record })} wrong={send.error} /> : null}
      <TemplatePicker text={draft.text} onText={(text) => set({ text })} />
      <Field
        label="答复内容"
        multiline
        rows={8}
        max={deskSizes.reply.most}
        value={draft.text}
        placeholder="先说结论，再说怎么办、什么时候办好、找谁"
        hint={savedWords[state]}
        error={fieldError(send.error, 'text')}
        onChange={(text) => set({ text })}
      />
      <Field
        label="依据（每行一条，没有可以不写）"
        multiline
        rows={2}
        value={draft.basis}
        max={basisLength}
        placeholder="条例或办法的名称和第几条"
        error={
          (unsettled ? undefined : fieldError(send.error, 'basis')) ??
          (basis.length > mostBasis ? `最多写 ${mostBasis} 条` : undefined)
        }
        onChange={(text) => set({ basis: text })}
      />
      <PartsToBorrow inquiry={inquiry} onBorrow={borrow} />
      {unheard ? (
        <Field
          label="不等协办意见就送审的理由"
          max={deskSizes.lackingReason.most}
          value={lackingReason}
          placeholder="催过几次，为什么可以先答复"
          hint="审核人看得到；还等的，先放着"
          error={fieldError(send.error, 'lackingReason')}
          onChange={(typed) => set({ lackingReason: typed })}
        />
      ) : null}
      <Evidence inquiry={inquiry} cited={basis} onCite={cite} onBorrow={borrow} />
      <AttachmentPicker ids={draft.attachments} onIds={(attachments) => set({ attachments })} />
      <Findings
        id={id}
        question={inquiry.text}
        text={draft.text}
        basis={basis}
        overrides={draft.overrides}
        onOverrides={(overrides) => set({ overrides })}
      />
      <View className="second">
        {later ? '现在先写着，恢复办理后再送审' : '送审后由本单位审核人签发，签发后提问人会收到，不能再改'}
      </View>
      {lacking[0] ? <View className="second">{`还差：${lacking[0].message}`}</View> : null}
      {unsettled ? <Banner tone="amber">还没有送审：上面检查出来的，改好或者写明不改的理由再送</Banner> : null}
      <FormFoot
        send="送审"
        open={actions.includes(handIn.action)}
        later={later}
        ready={
          longEnough(draft.text, deskSizes.reply) &&
          basis.length <= mostBasis &&
          lacking.length === 0 &&
          decided &&
          heard
        }
        sending={unsettled ? { ...send, error: null } : send}
        onLook={onLook}
        onDone={onDone}
      />
    </Card>
  )
}

/** Refused for findings alone, each of which stands in the list already; `overrides.0` and the like are fields of the form. */
const isUnsettled = (thrown: unknown): boolean =>
  thrown instanceof CallProblem &&
  thrown.code === 'bad-input' &&
  thrown.errors.length > 0 &&
  thrown.errors.every(({ field }) => !field.includes('.') && !formFields.includes(field))
