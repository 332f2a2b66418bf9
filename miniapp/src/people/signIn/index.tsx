import { codeDigits } from '@shared/people/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fieldError } from '../../platform/callProblem'
import { plainPhone } from '@shared/people/typed'
import { isPhone, plainNumber } from '../../platform/typed'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/page/Heading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { useCode, useSignIn } from './useSignIn'
import { oneTap, WechatSignIn } from './WechatSignIn'

const byPhone = '用手机号登录'

/** 登录: in WeChat one tap, which comes first; or phone and code. */
export default function SignIn() {
  const [phone, setPhone] = useState('')
  const [code, setCode] = useState('')
  const { send, wait, proving } = useCode()
  const signIn = useSignIn()
  const phoneOk = isPhone(phone)
  const enter = () => {
    // A code is good for once: Enter pressed again would be told that it is wrong.
    if (phoneOk && code.length === codeDigits && !signIn.isPending) signIn.mutate({ phone: plainPhone(phone), code })
  }
  return (
    <Page title="登录">
      <View className="stack">
        <View>
          <Heading level={1}>{oneTap ? '登录' : byPhone}</Heading>
          <View className="second">登录只为两件事：让答复找得到你，让别人看不到你的办件。</View>
        </View>
        <WechatSignIn />
        {oneTap ? <Heading level={2}>{byPhone}</Heading> : null}
        <Field label="手机号" kind="phone" value={phone} error={fieldError(send.error, 'phone')} onChange={setPhone} />
        <Pressable
          kind="quiet"
          busy={send.isPending}
          disabled={!phoneOk || wait > 0}
          onPress={() => send.mutate(plainPhone(phone))}
        >
          {wait > 0 ? `${wait} 秒后可以再发` : send.isSuccess ? '再发一次验证码' : '发送验证码'}
        </Pressable>
        {proving ? (
          <View className="second" {...{ 'aria-live': 'polite' }}>
            现在要验证码的人多，手机正在自动排队，请等几秒
          </View>
        ) : null}
        {send.isError ? <Failure compact thrown={send.error} /> : null}
        <Field
          label="验证码"
          kind="code"
          value={code}
          // In the place of the hint, so that nothing moves under a finger.
          hint={
            send.isSuccess
              ? `已发送，${Math.round(send.data.validSeconds / 60)} 分钟内有效`
              : `短信里的 ${codeDigits} 位数字`
          }
          error={fieldError(signIn.error, 'code')}
          onChange={(typed) => setCode(plainNumber(typed).slice(0, codeDigits))}
          onConfirm={enter}
        />
        {signIn.isError ? <Failure compact thrown={signIn.error} /> : null}
        <Pressable
          kind={oneTap ? 'quiet' : 'primary'}
          busy={signIn.isPending}
          disabled={!phoneOk || code.length !== codeDigits}
          onPress={enter}
        >
          登录
        </Pressable>
        <Card title="登录以前看一眼">
          <View className="stack stack--close">
            <View>保存打了星号的手机号，只用来认出是你、让答复找得到你。你的办件只有你和办理的单位看得到。</View>
            <View>随时可以看、带走、注销，在“我的 → 我的信息”里。</View>
            <View>点登录，就是看过并同意这样使用；不登录也能提问、看公告、凭编号查进度。</View>
            <Pressable kind="link" onPress={() => go('/people/privacy/index')}>
              登录以后保存什么、给谁看
            </Pressable>
          </View>
        </Card>
      </View>
    </Page>
  )
}
