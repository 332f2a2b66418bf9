import { useMutation } from '@tanstack/react-query'
import Taro from '@tarojs/taro'

/** One step on a card, told once it is done. */
export const useCardAct = (onDone: (said: string) => void) =>
  useMutation({
    mutationFn: async ({ ask }: { ask: () => Promise<unknown>; said: string }) => ask(),
    onSuccess: (_done, { said }) => onDone(said),
  })

/** Asked once more before it is done. */
export const agreed = async (
  title: string,
  content: string,
  confirmText: string,
  cancelText = '再看看',
): Promise<boolean> =>
  (await Taro.showModal({ title, content, confirmText, confirmColor: '#0B6073', cancelText })).confirm

export interface CardWork {
  isLead: boolean
  onDone: (said: string) => void
  onLook: () => void
}
