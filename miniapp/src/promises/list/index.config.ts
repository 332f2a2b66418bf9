export default definePageConfig({ navigationBarTitleText: '说过要办的事', enableShareAppMessage: true })
