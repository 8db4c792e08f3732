// Why there is nothing to read in this tab, and the way out where there is one.
import { Message } from './Message.tsx';
import { useText } from './strings.ts';
import type { ReaderPhase } from './use-reader.ts';

export interface TroubleMessageProps {
  now: Exclude<ReaderPhase, { phase: 'ready' | 'loading' }>;
  onGrant(): void;
  onBringIn(): void;
  onReload(): void;
}

export function TroubleMessage({ now, onGrant, onBringIn, onReload }: TroubleMessageProps) {
  const t = useText();
  if (now.phase === 'error')
    return (
      <Message testId="message-error" icon="fault" title={t('errorTitle')} detail={now.detail}>
        <button type="button" className="primary" onClick={onReload}>
          {t('tryAgain')}
        </button>
      </Message>
    );
  switch (now.trouble) {
    case 'restricted':
      return (
        <Message
          testId="message-restricted"
          icon="lock"
          title={t('restrictedTitle')}
          detail={t('restrictedDetail')}
        />
      );
    case 'no-permission':
      return (
        <Message
          testId="message-no-permission"
          icon="lock"
          title={t('noPermissionTitle')}
          detail={t('noPermissionDetail')}
        >
          <button type="button" className="primary" data-testid="grant" onClick={onGrant}>
            {t('grant')}
          </button>
        </Message>
      );
    case 'gone':
      return <Message testId="message-gone" icon="leave" title={t('goneTitle')} detail={t('goneDetail')} />;
    case 'not-loaded':
      return (
        <Message
          testId="message-not-loaded"
          icon="page"
          title={t('notLoadedTitle')}
          detail={t('notLoadedDetail')}
        >
          <button type="button" className="primary" data-testid="bring-in" onClick={onBringIn}>
            {t('bringIn')}
          </button>
        </Message>
      );
  }
}
