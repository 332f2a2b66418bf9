import { mendedThingNames, mendingName } from '@shared/inquiries/mendedWords'
import { applicantNames, disclosureFormNames, kindNames } from '@shared/inquiries/words'
import type { Action } from '@shared/inquiries/case/status'
import type { InquiryView } from '@shared/inquiries/view'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { officialChip } from '../../inquiries/standing'
import { useWhere } from '../../inquiries/useWhere'
import { dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { ClockLine } from './ClockLine'
import { Files } from './files/Files'
import { correctContact } from './steps/correcting'

/** What the department still has to do for it to be had in this way: nobody wrote an address, or read a place. */
const handing: Partial<Record<NonNullable<InquiryView['form']>, string>> = {
  posted: '没有问过寄到哪里：寄之前打电话问申请人',
  collected: '答复里写明到哪里取、什么时候、带什么证件',
  onSite: '答复里写明到哪里查阅、什么时候、带什么证件',
}

/** What came in, by when it is due, and from whom as far as the work needs it. */
export function Submission({ inquiry, onStart }: { inquiry: InquiryView; onStart: (action: Action) => void }) {
  const { id, kind, text, form, mends, applicant, area, contact, department, routeReason, submittedAt, attachments } =
    inquiry
  const where = useWhere(area)
  const { tone, word } = officialChip(inquiry)
  const phone = contact?.phone
  return (
    <>
      <View className="line line--apart">
        <Heading level={1}>
          {`${mends ? mendingName(mends) : kindNames[kind]} `}
          <Text className="unbroken">{id}</Text>
        </Heading>
        <Chip tone={tone}>{word}</Chip>
      </View>
      <Card>
        <View className="prose casework__text">{text}</View>
        {mends && mends.thing !== 'ownRecord' ? (
          <View>{`说的是${mendedThingNames[mends.thing]}：${mends.title}`}</View>
        ) : null}
        {form ? <View>{`想这样拿到信息：${disclosureFormNames[form]}`}</View> : null}
        {form && handing[form] ? <View className="second">{handing[form]}</View> : null}
        <Files inquiry={id} ids={attachments} named={inquiry.fileNames} />
        <ClockLine inquiry={inquiry} />
        <View className="second">{[`${dayAndTime(submittedAt)}提交`, where].filter(Boolean).join(' · ')}</View>
        {applicant && applicant !== '自然人' ? <View>{`申请人：${applicantNames[applicant]}`}</View> : null}
        {contact && (contact.name || phone) ? (
          <View className="line">
            <View>{`联系人：${[contact.name, phone].filter(Boolean).join(' ')}`}</View>
            {phone ? (
              <Pressable
                kind="link"
                label={`打电话给${contact.name ?? '提问人'}`}
                onPress={() => void Taro.makePhoneCall({ phoneNumber: phone })}
              >
                打电话
              </Pressable>
            ) : null}
          </View>
        ) : null}
        {inquiry.actions.includes(correctContact.action) ? (
          <Pressable kind="link" onPress={() => onStart(correctContact.action)}>
            {correctContact.title}
          </Pressable>
        ) : null}
        <View className="second">{`现在由${department.name}办理：${routeReason}`}</View>
      </Card>
    </>
  )
}
