'use client';
import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import { useProject } from '../api/queries';
import { useAddress } from './address';
import { Header } from './header';
import { PhoneTabs, Rail } from './navigation';

/** The frame around every page: rail, header, and on the phone a menu and bottom tabs. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const address = useAddress();
  const { data: project } = useProject(address.project);
  const [menu, { open, close }] = useDisclosure(false);
  useEffect(close, [address.project, address.plan, close]);
  return (
    <div className="app">
      <a className="btn skip" href="#content">
        Skip to the content
      </a>
      <nav className="rail" aria-label="Main">
        <Rail project={project} />
      </nav>
      <div className="main">
        <Header project={project} onMenu={open} />
        <main className="page" id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
      {address.project && <PhoneTabs />}
      <Drawer opened={menu} onClose={close} size={264} title="Menu" closeButtonProps={{ 'aria-label': 'Close menu' }}>
        <nav aria-label="All pages" onClick={close} style={{ display: 'grid', gap: 18 }}>
          <Rail project={project} />
        </nav>
      </Drawer>
    </div>
  );
}
