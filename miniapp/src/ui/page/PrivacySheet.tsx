import { Button, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { agreeButton, usePrivacy } from '../../platform/privacy'
import { Heading } from './Heading'
import { Pressable } from '../Pressable'
import './privacySheet.scss'

/** Asks in plain words before WeChat lets a photo, a file or the clipboard be used; nothing while it does not wait. */
export function PrivacySheet() {
  const { use, agree, disagree } = usePrivacy()
  const [unread, setUnread] = useState(false)
  if (!use) return null
  const read = () => {
    setUnread(false)
    Taro.openPrivacyContract({ fail: () => setUnread(true) })
  }
  return (
    <View className="privacy" catchMove>
      <View className="privacy__sheet" role="dialog" aria-label="隐私保护指引">
        <Heading level={2}>{`${use.word}之前，请看隐私保护指引`}</Heading>
        <View>{`${use.says}怎样使用、怎样保存，写在《用户隐私保护指引》里。`}</View>
        <View>不同意，也可以接着提问、提交文字。</View>
        <Pressable kind="link" onPress={read}>
          看《用户隐私保护指引》
        </Pressable>
        {unread ? <View className="second">指引没有打开，请再点一次</View> : null}
        <Button
          id={agreeButton}
          className="press press--primary privacy__agree"
          openType="agreePrivacyAuthorization"
          onAgreePrivacyAuthorization={agree}
        >
          同意
        </Button>
        <Pressable kind="quiet" onPress={disagree}>
          不同意
        </Pressable>
      </View>
    </View>
  )
}
