'use client';
import { Drawer } from '@mantine/core';
import type { PlanDocument } from '@stowage/domain';
import { findChange, findFigure } from './find-figure';
import { useWhy } from './use-why';
import { WhyContent } from './why-content';

/** Where a figure comes from. One per page; which figure is in the address. */
export function WhyDrawer({ document }: { readonly document: PlanDocument }) {
  const { open, show } = useWhy();
  const figure = open ? findFigure(document.assessment, open.side, open.figure) : undefined;
  const change = open ? findChange(document.assessment, open.figure) : undefined;
  return (
    <Drawer
      opened={open !== null && figure !== undefined}
      onClose={() => show(null)}
      position="right"
      size={640}
      title={<span className="cap">Where this figure comes from</span>}
      classNames={{ body: 'drawer' }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      overlayProps={{ backgroundOpacity: 0.35 }}
    >
      {open && figure && (
        <WhyContent
          figure={figure}
          side={open.side}
          change={change}
          currency={document.assessment.currency}
          assumptions={document.assessment.assumptions}
          onSide={(side) => show({ ...open, side }, true)}
        />
      )}
    </Drawer>
  );
}
