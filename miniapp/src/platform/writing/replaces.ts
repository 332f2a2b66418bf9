import Taro from '@tarojs/taro'

/** Whether what is half written gives way to something else; asked where something is. */
export async function replaces(other: string): Promise<boolean> {
  const { confirm } = await Taro.showModal({
    title: '上次写的还没有提交',
    content: `要换成${other}，还是继续写上次的？`,
    confirmText: '换成这个',
    confirmColor: '#0B6073',
    cancelText: '继续上次',
  })
  return confirm
}
