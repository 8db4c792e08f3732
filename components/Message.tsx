// The states without an outline, each with one plain line and at most one thing to do.
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export interface MessageProps {
  testId: string;
  icon: IconName;
  title: string;
  detail?: string;
  children?: ReactNode;
}

export function Message({ testId, icon, title, detail, children }: MessageProps) {
  return (
    <section className="message" data-testid={testId}>
      <Icon name={icon} />
      <h1>{title}</h1>
      {detail && <p>{detail}</p>}
      {children}
    </section>
  );
}
