import { openingStageNames } from '@shared/inquiries/disclosure/decisionWords'
import { askerLeftWords } from '@shared/inquiries/telling/askerLeft'
import { isOpen } from '@shared/inquiries/words'
import { spokenChannels } from '@shared/inquiries/words'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { day, dayAndTime } from '../../platform/dates'
import { go } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { handIn } from './steps/writing'

/** What whoever opens the case has to know first: 督办, 重办, what it waits for, how often it came back. */
export function Notes({ inquiry }: { inquiry: InquiryView }) {
  const { supervised, redo, correction, consultation, declined, mergedInto, merged, returns, timeline, status } =
    inquiry
  const { channel = 'miniapp', reply, opening, fee, moveAsked, department } = inquiry
  const last = timeline.at(-1)
  // Refused, or taken down: why, until there is another wording.
  const said = timeline.findLast(({ type }) => type?.startsWith('publication'))
  const refused = inquiry.proposal || inquiry.publication || !said?.text ? undefined : said
  return (
    <>
      {supervised ? (
        <Note
          tone="seal"
          title="督办"
          text={supervised.reason}
          foot={`${supervised.by} · ${dayAndTime(supervised.at)}`}
        />
      ) : null}
      {moveAsked ? (
        <Note
          tone="amber"
          title={`${department.name}请分办台改派${moveAsked.suggested ? `，建议由${moveAsked.suggested.name}办` : ''}`}
          text={moveAsked.reason}
          foot={`${moveAsked.by} · ${dayAndTime(moveAsked.at)}，期限没有停`}
        />
      ) : null}
      {redo && (status === 'handling' || status === 'review') ? (
        <Note tone="amber" title="提问人不满意，要求重办" text={redo.reason} foot={dayAndTime(redo.at)} />
      ) : null}
      {last?.type === 'sentBack' && status === 'handling' ? (
        <Note tone="amber" title="答复稿退改" text={last.text} foot={`${last.by} · ${dayAndTime(last.at)}`} />
      ) : null}
      {refused ? (
        <Note
          tone="amber"
          title={refused.title}
          text={refused.text}
          foot={`${refused.by} · ${dayAndTime(refused.at)}`}
        />
      ) : null}
      {consultation ? (
        <Note
          title={`正在征求${consultation.whom}的意见，计时暂停`}
          text={consultation.reason}
          foot={`从 ${dayAndTime(consultation.at)}起${consultation.until ? `；对方${consultation.until}` : ''}`}
        />
      ) : null}
      {correction ? (
        <Note
          title="等提问人补正，计时暂停"
          text={correction.what}
          foot={`从 ${dayAndTime(correction.at)}起${correction.until ? `；最晚 ${day(correction.until)}，没有正当理由过了这天不补的，按放弃申请处理` : ''}`}
        />
      ) : null}
      {fee && status === 'paying' ? (
        <>
          <Note
            title={`等申请人缴信息处理费 ${fee.yuan} 元，计时暂停`}
            text={fee.counted}
            foot={`最晚 ${day(fee.until)}，到时没有交的按放弃申请处理`}
          />
          <Pressable kind="quiet" onPress={() => go('/screen/letter/index', { id: inquiry.id, of: 'fee' })}>
            收费通知书，可以打印
          </Pressable>
        </>
      ) : null}
      {opening && opening.stands !== 'open' ? (
        <Banner tone={opening.stands === 'kept' ? 'lake' : 'amber'}>
          {`${openingStageNames[opening.stands]}：${day(opening.dueDate)}${opening.stands === 'kept' ? '再看' : '前'}`}
        </Banner>
      ) : null}
      {declined ? <Note title="不予受理" text={declined.reason} foot={`应走的渠道：${declined.channel}`} /> : null}
      {returns?.over && inquiry.actions.includes(handIn.action) ? <Banner>{returns.over}</Banner> : null}
      {returns?.until ? (
        <Banner>
          {`${returns.count ? `已经退回过 ${returns.count} 次。` : ''}不归你单位的，${day(returns.until)}前可以退回；第三次退回由分办台决定`}
        </Banner>
      ) : returns?.count ? (
        <Banner>{`已经退回过 ${returns.count} 次`}</Banner>
      ) : null}
      {inquiry.askableUntil ? (
        <Banner>
          {`内容不清楚、缺东西的，${day(inquiry.askableUntil)}前通知补正，过了这天不能再通知（政府信息公开条例 第三十条）`}
        </Banner>
      ) : null}
      {inquiry.askerLeft && (isOpen(status) || status === 'replied') ? (
        <Banner tone="amber">{`提问人注销了账号。${askerLeftWords({ status, phone: inquiry.askerLeft.phone })}`}</Banner>
      ) : null}
      {isSpoken(channel) && reply && !isOpen(status) ? (
        <Banner tone="amber">这件是代录的，提问人不登录，看不到答复：打电话或者当面告诉他</Banner>
      ) : null}
      {isSpoken(channel) && isOpen(status) ? (
        <Banner tone="amber">
          这件是代录的，提问人不登录，收不到消息：补正、缴费、延期、暂停这些事，都要打电话、当面或者寄信告诉他
        </Banner>
      ) : null}
      {isSpoken(channel) && status === 'abandoned' ? (
        <Banner tone="amber">
          这件是代录的，提问人收不到消息：打电话或者寄信告诉他已经按放弃处理，不服可以申请行政复议，需要的可以重新申请
        </Banner>
      ) : null}
      {mergedInto ? <Banner>{`已经并到 ${mergedInto}，由那一件答复`}</Banner> : null}
      {merged?.length ? (
        <Banner>{`还有 ${merged.length} 人问的是同一件事，答复时一并告知：${merged.join('、')}`}</Banner>
      ) : null}
    </>
  )
}

const isSpoken = (channel: string) => spokenChannels.some((one) => one === channel)

interface NoteProps {
  tone?: 'lake' | 'amber' | 'seal'
  title: string
  text?: string | undefined
  foot: string
}

function Note({ tone = 'lake', title, text, foot }: NoteProps) {
  return (
    <Card tone={tone}>
      <View>
        <View className="row__title">{title}</View>
        {text ? <View>{text}</View> : null}
        <View className="small">{foot}</View>
      </View>
    </Card>
  )
}
