import { View } from '@tarojs/components'
import type { Action } from '@shared/inquiries/case/status'
import type { InquiryView } from '@shared/inquiries/view'
import { day, dayAndTime, isoDay } from '../../platform/dates'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { AnswerResult, AnswerWords, RecordResult } from '../../inquiries/AnswerWords'
import { Inside } from './decision/Inside'
import { Files } from './files/Files'
import { stillOwed } from './Parts'
import { sign } from './steps/oneTap'
import { sendBack } from './steps/signing'
import { TapFoot } from './TapFoot'

interface ReviewProps {
  inquiry: InquiryView
  onStart: (action: Action) => void
  onLook: () => void
}

/** 答复稿 under review: what it says, what it rests on, who wrote it and what was overridden; 签发 or 退改. */
export function Review({ inquiry, onStart, onLook }: ReviewProps) {
  const me = useSession((session) => session.person?.id)
  const { draft, status, actions } = inquiry
  if (!draft || status !== 'review') return null
  const { text, basis, attachments, overrides, answer, record, spoken, by, byId, at, until } = draft
  const own = byId === me
  const lacking = stillOwed(inquiry)
  return (
    <Card title="答复稿，等签发">
      <View className="small">{`${own ? '你' : by}起草 · ${dayAndTime(at)}送审`}</View>
      {until ? <View className="small">{signBy(until, inquiry)}</View> : null}
      {spoken ? <AnswerResult answer={spoken} /> : null}
      {record ? <RecordResult record={record} /> : null}
      <View className="quote">{text}</View>
      {spoken ? <AnswerWords answer={spoken} /> : null}
      {answer ? <Inside answer={answer} /> : null}
      {basis.length ? (
        <View className="second">{`依据：${basis.join('；')}`}</View>
      ) : (
        <View className="second">没有写依据</View>
      )}
      <Files inquiry={inquiry.id} ids={attachments} named={inquiry.fileNames} />
      {overrides.length ? (
        <View className="overrides">
          <View className="row__title">{`起草时保留了 ${overrides.length} 处提醒`}</View>
          {overrides.map(({ finding, reason }) => (
            <View key={finding} className="second">
              {`${finding}：${reason}`}
            </View>
          ))}
        </View>
      ) : null}
      {lacking ? (
        <Banner tone="amber">
          {`${lacking}，签发以后就不再等${draft.lacking ? `。起草人写的理由：${draft.lacking.reason}` : ''}`}
        </Banner>
      ) : null}
      {own && !actions.includes(sign.action) ? <View className="second">起草的人不能签发，等审核人签</View> : null}
      <TapFoot
        inquiry={inquiry}
        tap={{ action: sign.action, word: '签发，发给提问人' }}
        other={{ action: sendBack.action, word: own ? '收回来改' : '退改' }}
        onStart={onStart}
        onLook={onLook}
      />
    </Card>
  )
}

/** The internal limit never outlasts the one the asker waits for. */
function signBy(until: string, { clock, standing }: InquiryView): string {
  if (standing.kind === 'overdue') return `答复期限 ${day(clock.dueAt)}已经过了，请先签发或退改`
  return isoDay(clock.dueAt) < until
    ? `${day(clock.dueAt)}前签发或退改：这天是答复期限`
    : `${day(until)}前签发或退改（本市约定的内部期限）`
}
