import type { NoticeView } from '@shared/notices/contractParts'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { phoneIn } from '../period'

const number = /(\d[\d-]{5,}\d)/

/** What one can do now, where to go and whom to ask. */
export function WhatNow({ notice: { now, place, contact } }: { notice: NoticeView }) {
  const phone = phoneIn(contact)
  return (
    <Card title={now.length ? '现在能做什么' : '有疑问，问这里'}>
      {now.map((one) => (
        <View key={one} className="issue-now">
          {one}
        </View>
      ))}
      {place ? (
        <View>
          <View className="second">去哪里</View>
          <View>{place}</View>
        </View>
      ) : null}
      <View>
        <View className="second">咨询电话</View>
        <View>
          {contact.split(number).map((part, nth) =>
            nth % 2 ? (
              <Text key={nth} className="unbroken">
                {part}
              </Text>
            ) : (
              part
            ),
          )}
        </View>
      </View>
      {phone ? (
        <Pressable kind="primary" onPress={() => void Taro.makePhoneCall({ phoneNumber: phone })}>
          打电话问
        </Pressable>
      ) : null}
    </Card>
  )
}
