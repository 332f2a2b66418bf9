import { recordWordsIn } from '@shared/inquiries/ownRecord'
import { mendedThingNames, mendingName } from '@shared/inquiries/mendedWords'
import { disclosureFormNames, kindNames } from '@shared/inquiries/words'
import { isOpen } from '@shared/inquiries/words'
import type { InquiryView } from '@shared/inquiries/view'
import { Text, View } from '@tarojs/components'
import { go } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'
import { shortened } from '../../ui/shortened'
import { Heading } from '../../ui/page/Heading'
import { Timeline } from '../../ui/Timeline'
import { UrgentCalls } from '../../ui/calling/UrgentCalls'
import { Again } from '../Again'
import { Attachments } from '../Attachments'
import { caseName } from '../caseName'
import { ClockCard } from '../ClockCard'
import { ProveMine } from '../ProveMine'
import { chipOf } from '../standing'
import { useWhere } from '../useWhere'
import { Consent } from './Consent'
import { Correct } from './Correct'
import { Dispute } from './Dispute'
import { EarlierReplies } from './EarlierReplies'
import { MyContact } from './MyContact'
import { PublicResponses } from './answered/PublicResponses'
import { Rate } from './answered/Rate'
import { FeeCard } from './FeeCard'
import { Redo } from './answered/Redo'
import { Remind } from './Remind'
import { ReplyCard } from './ReplyCard'
import { Situation } from './Situation'
import { stepsOnce } from './stepsOnce'
import { Supplement } from './Supplement'
import { WhoAnswers } from './WhoAnswers'
import { Withdraw } from './Withdraw'

/** One case: where it stands and what is asked of me first, then the reply, then all that was said and done. */
export function CaseBody({ inquiry }: { inquiry: InquiryView }) {
  const { id, kind, text, form, mends, status, reply, correction, openTo } = inquiry
  const record = mends?.thing === 'ownRecord' ? recordWordsIn(text).record : ''
  const { tone, word } = chipOf(inquiry)
  const where = useWhere(inquiry.area)
  return (
    <View className="stack">
      {inquiry.urgent ? <UrgentCalls {...inquiry.urgent} /> : null}
      <View className="stack stack--close">
        <View className="line line--apart">
          <View className="second">
            {`${mends ? mendingName(mends) : kindNames[kind]} · `}
            <Text className="unbroken">{`编号 ${id}`}</Text>
          </View>
          <Chip tone={tone}>{word}</Chip>
        </View>
        <Heading level={1}>{record ? shortened(record, 24) : caseName(text)}</Heading>
      </View>
      {status === 'declined' || status === 'merged' ? null : <ClockCard inquiry={inquiry} />}
      {inquiry.looking ? <Banner>内容先由工作人员看一看，期限照算，不用再交一次</Banner> : null}
      {correction ? <Correct inquiry={inquiry} correction={correction} /> : null}
      <ProveMine inquiry={inquiry} />
      {inquiry.fee ? <FeeCard inquiry={id} fee={inquiry.fee} owed={status === 'paying'} /> : null}
      <Situation inquiry={inquiry} />
      {isOpen(status) ? <Steps inquiry={inquiry} /> : null}
      {reply && !isOpen(status) ? <ReplyCard inquiry={id} reply={reply} /> : null}
      {openTo ? (
        <Card title="这份信息已经向所有人公开">
          <Pressable kind="link" onPress={() => go('/inquiries/opened/index', { id: openTo.name })}>
            {`看《${openTo.title}》`}
          </Pressable>
        </Card>
      ) : null}
      {form ? null : <PublicResponses code={id} />}
      <Rate inquiry={inquiry} />
      <Redo inquiry={inquiry} />
      <Again inquiry={inquiry} />
      {isOpen(status) ? null : <Steps inquiry={inquiry} />}
      <EarlierReplies inquiry={inquiry} />
      <Card title="你写的">
        <View className="prose">{text}</View>
        {mends && mends.thing !== 'ownRecord' ? (
          <View className="second">{`说的是${mendedThingNames[mends.thing]}：${mends.title}`}</View>
        ) : null}
        {form ? <View className="second">{`形式：${disclosureFormNames[form]}`}</View> : null}
        {where ? <View className="second">{`地方：${where}`}</View> : null}
        <Attachments inquiry={id} ids={inquiry.attachments} named={inquiry.fileNames} />
      </Card>
      <MyContact inquiry={inquiry} />
      <WhoAnswers inquiry={inquiry} />
      <Card title="办理经过">
        <Timeline steps={stepsOnce(inquiry)} going={isOpen(status)} />
      </Card>
      <Consent inquiry={inquiry} />
    </View>
  )
}

/** What the citizen can do about the case now. */
function Steps({ inquiry }: { inquiry: InquiryView }) {
  return (
    <View className="case-steps">
      <Remind inquiry={inquiry} />
      <Supplement inquiry={inquiry} />
      <Dispute inquiry={inquiry} />
      <Withdraw inquiry={inquiry} />
    </View>
  )
}
